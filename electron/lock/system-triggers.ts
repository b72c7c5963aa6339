import { powerMonitor, type BrowserWindow } from 'electron'
import { once } from 'node:events'
import type { LockSettings } from '../../shared/domain/lock-policy'

export type Trigger = Exclude<keyof LockSettings, 'idleMinutes'>

interface SystemListeners {
  fires: (trigger: Trigger) => void
  /** The computer or its screen is used again after a pause of unknown length. */
  wakes: () => void
  /** The session or the computer ends. */
  ends: () => void
}

/** Which events of the system reach the app. */
export interface HeardSignals {
  screenLock: boolean
  sleep: boolean
}

/** What happens to the computer or the window that can lock the vault; each trigger has a switch of its own. */
export async function watchSystem(
  window: BrowserWindow,
  { fires, wakes, ends }: SystemListeners
): Promise<HeardSignals> {
  // There is no event for the lid on Windows: closing it is a suspend.
  powerMonitor.on('suspend', () => fires('onSleep'))
  powerMonitor.on('resume', wakes)
  powerMonitor.on('unlock-screen', wakes)
  powerMonitor.on('lock-screen', () => fires('onScreenLock'))
  powerMonitor.on('user-did-resign-active', () => fires('onUserSwitch'))
  // Windows tells of another user's turn as of a locked screen, and of nothing more.
  if (process.platform === 'win32') powerMonitor.on('lock-screen', () => fires('onUserSwitch'))
  powerMonitor.on('shutdown', (event?: Electron.Event) => {
    // The system waits a moment for an app that asks (its types do not tell), and this one ends when its file is closed.
    event?.preventDefault()
    ends()
  })
  window.on('minimize', () => fires('onMinimise'))
  // The first is the question whether it may end, and leaves more time; an older Electron knows only the second.
  window.on('query-session-end', ends)
  window.on('session-end', ends)
  // Electron tells of a locked screen on Windows and macOS only.
  if (process.platform !== 'linux') return { screenLock: true, sleep: true }
  // What listens there is read once the lock screen stands: until then there is nothing to lock.
  await once(window.webContents, 'did-finish-load')
  const { watchLinuxSession } = await import('./linux-session')
  const { login, desktop } = await watchLinuxSession(fires)
  return { screenLock: login || desktop, sleep: login }
}
