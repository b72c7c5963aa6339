import type { BrowserWindow } from 'electron'
import { startLocking } from '../lock'
import { ScreenCapture } from '../security/screen-capture'
import { Appearances } from './appearances'
import { serveDesktop } from './desktop'
import { appearanceFile, practiceFolder, screenCaptureFile } from './folders'
import { setWindowBackground } from './main-window'
import { VaultConnection } from './vault-connection'
import { readWindowPlace, showInPlace } from './window-place'

/** Prepares a new window before it is shown: its position, its theme, and the handlers for its page. */
export async function serveWindow(window: BrowserWindow, singleInstance: Promise<void>): Promise<void> {
  showInPlace(window, readWindowPlace())
  const appearances = new Appearances(appearanceFile())
  const capture = new ScreenCapture(screenCaptureFile())
  const vault = new VaultConnection(practiceFolder(), singleInstance)
  const locking = startLocking(window, vault)
  serveDesktop({ window, vault, appearances, capture, locking })
  vault.serve(window)
  void capture.guard(window)
  // The theme must be known before anything is drawn.
  await appearances.read()
  setWindowBackground(window)
}
