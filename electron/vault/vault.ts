import type { FromVault, PageToPrint, ToVault } from '../vault-link'
import { Dispatcher } from './dispatcher'
import { Gate } from './gate'
import { LinkedDesk } from './linked-desk'
import { onOpen } from './on-open'
import type { VaultProcess } from './process-ports'
import { servePage } from './serve-page'

// The entry point of the vault process. Its files are readable by this user only.
process.umask(0o077)

const { parentPort } = process as unknown as VaultProcess
const folder = process.argv[2]
if (!folder) throw new Error('the vault process needs the folder of the practice')

const say = (message: FromVault): void => parentPort.postMessage(message)
const desk = new LinkedDesk(say)
const gate = new Gate({ folder, now: () => new Date(), onOpen })
gate.watch.onSettings((settings, openingMs) => say({ type: 'lock settings', settings, openingMs }))
const dispatcher = new Dispatcher(gate, desk)

parentPort.on('message', ({ data, ports }) => {
  const message = data as ToVault
  switch (message.type) {
    case 'renderer':
      if (ports[0]) servePage(ports[0], dispatcher)
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
