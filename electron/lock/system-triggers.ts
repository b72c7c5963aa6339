import { powerMonitor, type BrowserWindow } from 'electron'
import { once } from 'node:events'
import type { LockSettings } from '../../shared/domain/lock-policy'

export type Trigger = Exclude<keyof LockSettings, 'idleMinutes'>

interface SystemListeners {
  onTrigger: (trigger: Trigger) => void
  /** The computer or its screen is used again after a pause of unknown length. */
  onWake: () => void
  /** The session or the computer ends. */
  onSessionEnd: () => void
}

/** Which lock events of the system reach the app. */
export interface LockSignals {
  screenLock: boolean
  sleep: boolean
}

/** What happens to the computer or the window that can lock the vault; each trigger has a switch of its own. */
export async function watchSystem(
  window: BrowserWindow,
  { onTrigger, onWake, onSessionEnd }: SystemListeners
): Promise<LockSignals> {
  // There is no event for the lid on Windows: closing it is a suspend.
  powerMonitor.on('suspend', () => onTrigger('onSleep'))
  powerMonitor.on('resume', onWake)
  powerMonitor.on('unlock-screen', onWake)
  powerMonitor.on('lock-screen', () => onTrigger('onScreenLock'))
  powerMonitor.on('user-did-resign-active', () => onTrigger('onUserSwitch'))
  // Windows reports a switch of user as a locked screen, and in no other way.
  if (process.platform === 'win32') powerMonitor.on('lock-screen', () => onTrigger('onUserSwitch'))
  powerMonitor.on('shutdown', (event?: Electron.Event) => {
    // The system waits a moment for an app that prevents the default (missing from Electron's types).
    event?.preventDefault()
    onSessionEnd()
  })
  window.on('minimize', () => onTrigger('onMinimise'))
  // query-session-end comes first and leaves more time; older versions of Electron have only session-end.
  window.on('query-session-end', onSessionEnd)
  window.on('session-end', onSessionEnd)
  // Electron reports a locked screen on Windows and macOS only.
  if (process.platform !== 'linux') return { screenLock: true, sleep: true }
  // The D-Bus client is loaded after the lock screen is drawn: until then there is nothing to lock.
  await once(window.webContents, 'did-finish-load')
  const { watchLinuxSession } = await import('./linux-session')
  const { login, desktop } = await watchLinuxSession(onTrigger)
  return { screenLock: login || desktop, sleep: login }
}
