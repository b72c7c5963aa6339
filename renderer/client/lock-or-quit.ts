import { announce } from './signals'
import { desktop } from './vault'

/** Saves what is not saved yet, and locks the app. */
export function lockNow(): void {
  announce('save')
  desktop('lock', {}).catch(() => undefined)
}

/** Saves, and quits the app, also where closing the window would only minimise it. */
export function quitNow(): void {
  announce('save')
  desktop('quit', {}).catch(() => undefined)
}
