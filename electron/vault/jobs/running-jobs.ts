import type { OperationName } from '../../../shared/contract'

export interface RunningJob {
  /** Aborted by the user's Cancel, and by a lock. */
  cancelled: AbortSignal
  /** Call when nothing of it runs any more, its audit entry included. */
  end: () => void
}

interface Known {
  operation: OperationName
  stop: AbortController
  ended: Promise<void>
}

/** The running jobs of an open vault. A lock cancels each like its user would, and waits until it has ended. */
export class RunningJobs {
  private readonly running = new Set<Known>()

  begin(operation: OperationName, byUser: AbortSignal): RunningJob {
    const stop = new AbortController()
    const pass = (): void => stop.abort()
    if (byUser.aborted) pass()
    byUser.addEventListener('abort', pass, { once: true })
    let tellEnded: () => void = () => undefined
    const ended = new Promise<void>((resolve) => (tellEnded = resolve))
    const known: Known = { operation, stop, ended }
    this.running.add(known)
    return {
      cancelled: stop.signal,
      end: () => {
        byUser.removeEventListener('abort', pass)
        this.running.delete(known)
        tellEnded()
      }
    }
  }

  /** Cancels all jobs and waits until they have ended; returns those that were not finished. */
  async cancelAll(): Promise<OperationName[]> {
    const cut = [...this.running]
    for (const { stop } of cut) stop.abort()
    await Promise.all(cut.map(({ ended }) => ended))
    return cut.map(({ operation }) => operation)
  }
}
