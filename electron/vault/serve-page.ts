import type { FromPage, ToPage } from '../page-link'
import type { Dispatcher } from './dispatcher'
import type { JobLine } from './jobs'
import type { VaultPort } from './process-ports'

/** The maximum number of unacknowledged chunks: one is under way while the page processes another. */
const chunksAhead = 2

/** A call without an answer so far. */
interface Unanswered {
  cancel: () => void
  taken: () => void
}

/** Serves the operations that a page asks for over its port. */
export function servePage(port: VaultPort, dispatcher: Pick<Dispatcher, 'dispatch'>): void {
  const unanswered = new Map<number, Unanswered>()
  const say = (message: ToPage): void => port.postMessage(message)

  const begin = (call: number): JobLine => {
    const stop = new AbortController()
    const room: (() => void)[] = []
    let underWay = 0
    unanswered.set(call, {
      cancel: () => {
        stop.abort()
        for (const go of room.splice(0)) go()
      },
      taken: () => {
        underWay -= 1
        room.shift()?.()
      }
    })
    return {
      cancelled: stop.signal,
      progress: (done, of) => say({ call, progress: { done, of } }),
      chunk: async (bytes) => {
        if (underWay >= chunksAhead) await new Promise<void>((resolve) => room.push(resolve))
        if (stop.signal.aborted) return
        underWay += 1
        say({ call, chunk: bytes })
      }
    }
  }

  port.on('message', ({ data }) => {
    const message = data as FromPage
    const { call } = message
    if ('cancel' in message) unanswered.get(call)?.cancel()
    else if ('taken' in message) unanswered.get(call)?.taken()
    else {
      void dispatcher
        .dispatch(message.operation, message.input, message.draft, begin(call))
        .then((result) => {
          unanswered.delete(call)
          say({ call, result })
        })
    }
  })
  port.start()
}
