import { app, ipcMain, type BrowserWindow } from 'electron'
import type { LockSettings } from '../../shared/domain/lock-policy'
import { keepWindowPlace } from '../shell/window-place'
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

/** How long the vault may take to close its file when the app is ended rather than locked. */
const quitLimitMs = 5000

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
  const end = (): void => {
    keepWindowPlace(window, false)
    window.hide()
    void vault.close(quitLimitMs).finally(() => app.exit(0))
  }

  vault.whenLockSettings((followed) => {
    settings = followed
    idle.follow(followed)
  })
  // A vault that ended by itself leaves screens that can save nothing: start anew, at the lock screen.
  vault.whenItEnds(() => void lock.lock())
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
    end()
  })
  return { lock, heardSignals: () => heardSignals }
}
