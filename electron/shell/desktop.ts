import { BrowserWindow, dialog, ipcMain, shell } from 'electron'
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import {
  desktopContract,
  type DesktopCall,
  type DesktopChecked,
  type DesktopOutput
} from '../../shared/contract/desktop'
import { fileNameFor } from '../../shared/domain/file-name'
import { DossierError } from '../../shared/errors'
import type { Result } from '../../shared/result'
import type { Locking } from '../lock'
import { readProtections } from '../security/protections'
import type { ScreenCapture } from '../security/screen-capture'
import { isFromMainWindow } from '../security/sender'
import type { Appearances } from './appearances'
import { practiceFolder, practiceIsHere } from './folders'
import { readPracticePlace } from './read-practice-place'
import { SecretClipboard } from './secret-clipboard'
import type { VaultConnection } from './vault-connection'

interface Parts {
  window: BrowserWindow
  vault: VaultConnection
  appearances: Appearances
  capture: ScreenCapture
  locking: Locking
}

type DesktopHandlers = { [C in DesktopCall]: (input: DesktopChecked<C>) => Promise<DesktopOutput<C>> }

/**
 * Serves the desktop contract. The sender and the input of every call are checked; a failed check returns a refusal.
 */
export function serveDesktop({ window, vault, appearances, capture, locking }: Parts): void {
  const { lock, readLockSignals } = locking
  const saved = new Map<string, string>()
  const clipboard = new SecretClipboard()
  lock.addCleanUp(() => clipboard.clear())

  const handlers: DesktopHandlers = {
    startInfo: async () => ({ appearance: await appearances.read(), practiceIsHere: practiceIsHere() }),

    async changeAppearance(appearance) {
      await appearances.change(appearance)
      return null
    },

    protections: async () => ({
      ...(await readProtections({ window, capture, readLockSignals })),
      place: readPracticePlace(practiceFolder())
    }),

    practicePlace: () => Promise.resolve(readPracticePlace(practiceFolder())),

    async changeScreenCapture({ wanted }) {
      await capture.change(wanted)
      return null
    },

    async chooseSaveLocation({ title, suggestedName, kind }) {
      const filters = [{ name: kind.toUpperCase(), extensions: [kind] }]
      const options = { title, defaultPath: fileNameFor(suggestedName), filters }
      const { canceled, filePath } = await dialog.showSaveDialog(window, options)
      if (canceled || !filePath) return null
      const grant = randomUUID()
      saved.set(grant, filePath)
      vault.send({ type: 'grant', grant, path: filePath })
      return { grant, displayName: basename(filePath) }
    },

    showSaved({ grant }) {
      const path = saved.get(grant)
      if (!path) return Promise.reject(new DossierError('desktop.grantMissing'))
      shell.showItemInFolder(path)
      return Promise.resolve(null)
    },

    async copySecret({ text }) {
      await clipboard.put(text)
      return null
    },

    lock() {
      void lock.lock()
      return Promise.resolve(null)
    },

    quit() {
      void lock.end()
      return Promise.resolve(null)
    },

    flushed() {
      lock.noteFlushed()
      return Promise.resolve(null)
    }
  }

  for (const call of Object.keys(desktopContract) as DesktopCall[]) {
    ipcMain.handle(`desktop ${call}`, async (event, given: unknown) => {
      if (!isFromMainWindow(event, window.webContents)) return refusal(new DossierError('access.denied'))
      return JSON.stringify(await answer(handlers, call, given))
    })
  }
}

async function answer(
  handlers: DesktopHandlers,
  call: DesktopCall,
  given: unknown
): Promise<Result<unknown>> {
  const input = desktopContract[call].input.safeParse(given)
  if (!input.success) return { ok: false, error: { code: 'input.invalid' } }
  const handle = handlers[call] as (input: unknown) => Promise<unknown>
  try {
    return { ok: true, value: await handle(input.data) }
  } catch (error) {
    if (error instanceof DossierError) return { ok: false, error: error.toFailure() }
    return { ok: false, error: { code: 'unexpected' } }
  }
}

function refusal(error: DossierError): string {
  return JSON.stringify({ ok: false, error: error.toFailure() } satisfies Result<never>)
}
