import { app, ipcMain, type BrowserWindow } from 'electron'
import type { LockSettings } from '../../shared/domain/lock-policy'
import type { VaultConnection } from '../shell/vault-connection'
import { IdleWatch } from './idle-watch'
import { LockSequence } from './lock-sequence'
import { watchSystem, type HeardSignals } from './system-triggers'

export type { HeardSignals }

export interface Locking {
  lock: LockSequence
  /** What this PC tells the app, as far as the system lets itself be asked. */
  heardSignals: () => Promise<HeardSignals>
}

/** A vault that ends sooner than this, and was never opened, cannot run here: starting anew would go on for ever. */
const shortestLifeMs = 5000

/** When the vault locks, and that it is closed well however the app ends. */
export function startLocking(window: BrowserWindow, vault: VaultConnection): Locking {
  const lock = new LockSequence(window, vault)
  /** null: the vault is locked; nothing can lock it again. */
  let settings: LockSettings | null = null
  const idle = new IdleWatch({
    onUse: () => vault.say({ type: 'in use' }),
    onCountdown: (secondsLeft) => window.webContents.send('countdown', secondsLeft),
    onIdle: () => void lock.lock()
  })
  const end = (): void => void lock.end()

  vault.whenLockSettings((followed) => {
    settings = followed
    idle.follow(followed)
  })
  // A vault that ended by itself leaves screens that can save nothing: start anew, at the lock screen. So does a page
  // whose process crashed; what was saved or drafted is in the vault.
  vault.whenItEnds((lifeMs) => {
    if (settings === null && lifeMs < shortestLifeMs) window.webContents.send('shell', 'vaultEnded')
    else void lock.lock()
  })
  window.webContents.on('render-process-gone', () => void lock.lock())
  const heardSignals = watchSystem(window, {
    fires: (trigger) => {
      if (settings?.[trigger] === true) void lock.lock()
    },
    wakes: () => void idle.check(),
    ends: end
  })
  ipcMain.on('in use', (event) => {
    if (event.sender === window.webContents) idle.noteUse()
  })
  window.on('close', (event) => {
    event.preventDefault()
    if (settings?.onClose === false) window.minimize()
    else end()
  })
  // By the menu of macOS.
  app.on('before-quit', (event) => {
    event.preventDefault()
    end()
  })
  return { lock, heardSignals: () => heardSignals }
}
