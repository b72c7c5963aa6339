import { announce } from '../signals'
import { desktop } from '../vault'

/** Keeps what is still on its way, and asks the main process to end the app. */
export function lockNow(): void {
  announce('save')
  desktop('lock', {}).catch(() => undefined)
}
