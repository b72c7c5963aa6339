import { app, ipcMain, type BrowserWindow } from 'electron'
import type { LockSettings } from '../../shared/domain/lock-policy'
import { showWindowFailure } from '../shell/window-failure'
import type { VaultConnection } from '../shell/vault-connection'
import { IdleWatch } from './idle-watch'
import { LockSequence } from './lock-sequence'
import { TriggersWhileOpening } from './triggers-while-opening'
import { watchSystem, type LockSignals } from './system-triggers'

export type { LockSignals }

export interface Locking {
  lock: LockSequence
  /** The lock signals that this PC sends to the app. */
  readLockSignals: () => Promise<LockSignals>
}

/** A vault or page process that exits sooner than this at the lock screen cannot run here: restarting would loop. */
const minimumLifetimeMs = 5000

/** Decides when the vault locks, and closes it properly however the app ends. */
export function startLocking(window: BrowserWindow, vault: VaultConnection): Locking {
  const lock = new LockSequence(window, vault)
  /** null: the vault is locked; nothing can lock it again. */
  let settings: LockSettings | null = null
  const idle = new IdleWatch({
    onUse: () => vault.send({ type: 'in use' }),
    onCountdown: (secondsLeft) => window.webContents.send('countdown', secondsLeft),
    onIdle: () => void lock.lock()
  })
  const whileOpening = new TriggersWhileOpening()
  const end = (): void => void lock.end()

  vault.onLockSettings((followed, openingMs) => {
    const opened = settings === null
    settings = followed
    idle.follow(followed)
    if (opened && whileOpening.requireLock(followed, openingMs)) void lock.lock()
  })
  // Screens cannot save once the vault process has exited: the app restarts at the lock screen.
  vault.onExit((lifeMs) => {
    if (settings === null && lifeMs < minimumLifetimeMs) window.webContents.send('shell', 'vaultEnded')
    else void lock.lock()
  })
  // The app also restarts when the process of the page crashed: records and drafts are in the vault.
  const shownSince = performance.now()
  window.webContents.on('render-process-gone', () => {
    if (settings !== null || performance.now() - shownSince >= minimumLifetimeMs) return void lock.lock()
    void showWindowFailure().finally(end)
  })
  const lockSignals = watchSystem(window, {
    onTrigger: (trigger) => {
      if (settings === null) whileOpening.record(trigger)
      else if (settings[trigger]) void lock.lock()
    },
    onWake: () => void idle.check(),
    onSessionEnd: end
  })
  ipcMain.on('in use', (event) => {
    if (event.sender === window.webContents) idle.noteUse()
  })
  window.on('close', (event) => {
    event.preventDefault()
    if (settings?.onClose === false) window.minimize()
    else end()
  })
  // The application menu of macOS quits this way.
  app.on('before-quit', (event) => {
    event.preventDefault()
    end()
  })
  return { lock, readLockSignals: () => lockSignals }
}
