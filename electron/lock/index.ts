import { app, ipcMain, type BrowserWindow } from 'electron'
import type { LockSettings } from '../../shared/domain/lock-policy'
import { sayThatNothingCanBeShown } from '../shell/nothing-to-show'
import type { VaultConnection } from '../shell/vault-connection'
import { IdleWatch } from './idle-watch'
import { LockSequence } from './lock-sequence'
import { Meanwhile } from './meanwhile'
import { watchSystem, type HeardSignals } from './system-triggers'

export type { HeardSignals }

export interface Locking {
  lock: LockSequence
  /** What this PC tells the app, as far as the system lets itself be asked. */
  heardSignals: () => Promise<HeardSignals>
}

/** A vault or a page that ends sooner than this at the lock screen cannot run here: starting anew would go on for ever. */
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
  const meanwhile = new Meanwhile()
  const end = (): void => void lock.end()

  vault.whenLockSettings((followed, openingMs) => {
    const opened = settings === null
    settings = followed
    idle.follow(followed)
    if (opened && meanwhile.locks(followed, openingMs)) void lock.lock()
  })
  // A vault that ended by itself leaves screens that can save nothing: start anew, at the lock screen.
  vault.whenItEnds((lifeMs) => {
    if (settings === null && lifeMs < shortestLifeMs) window.webContents.send('shell', 'vaultEnded')
    else void lock.lock()
  })
  // So does a page whose process crashed; what was saved or drafted is in the vault.
  const shownSince = performance.now()
  window.webContents.on('render-process-gone', () => {
    if (settings !== null || performance.now() - shownSince >= shortestLifeMs) return void lock.lock()
    void sayThatNothingCanBeShown().finally(end)
  })
  const heardSignals = watchSystem(window, {
    fires: (trigger) => {
      if (settings === null) meanwhile.note(trigger)
      else if (settings[trigger]) void lock.lock()
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
