import { announce } from './signals'
import { desktop } from './vault'

/** Keeps what is still on its way, and asks the main process to end the app. */
export function lockNow(): void {
  announce('save')
  desktop('lock', {}).catch(() => undefined)
}

/** The same, but the app stays closed: also where closing the window only sets it aside. */
export function quitNow(): void {
  announce('save')
  desktop('quit', {}).catch(() => undefined)
}
