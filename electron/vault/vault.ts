import type { FromVault, PageToPrint, ToVault } from '../vault-link'
import { Dispatcher } from './dispatcher'
import { Gate } from './gate'
import { LinkedDesk } from './linked-desk'
import type { VaultPort, VaultProcess } from './process-ports'

// The entry of the vault process. Files that it makes are for this user alone.
process.umask(0o077)

const { parentPort } = process as unknown as VaultProcess
const folder = process.argv[2]
if (!folder) throw new Error('the vault process needs the folder of the practice')

const say = (message: FromVault): void => parentPort.postMessage(message)
const desk = new LinkedDesk(say)
const gate = new Gate({ folder, now: () => new Date() })
gate.watch.onSettings((settings, openingMs) => say({ type: 'lock settings', settings, openingMs }))
const dispatcher = new Dispatcher(gate, desk)

parentPort.on('message', ({ data, ports }) => {
  const message = data as ToVault
  switch (message.type) {
    case 'renderer':
      if (ports[0]) answer(ports[0])
      break
    case 'grant':
      desk.keepGrant(message.grant, message.path)
      break
    case 'print window':
      if (ports[0]) desk.sendPage(message.job, (page: PageToPrint) => ports[0]?.postMessage(page))
      break
    case 'printed':
      desk.finish(message.job, message.pdf, message.failed)
      break
    case 'in use':
      gate.watch.noteUse()
      break
    case 'close':
      void gate
        .close()
        .catch(() => undefined)
        .then(() => say({ type: 'closed' }))
      break
  }
})

/** One call of a page, as the preload posts it. */
interface Asked {
  call: number
  operation: string
  input: string
  draft: unknown
}

/** Serves the operations that a screen asks for over its port. */
function answer(port: VaultPort): void {
  port.on('message', ({ data }) => {
    const { call, operation, input, draft } = data as Asked
    void dispatcher.dispatch(operation, input, draft).then((result) => port.postMessage({ call, result }))
  })
  port.start()
}
