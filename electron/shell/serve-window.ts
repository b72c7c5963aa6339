import type { BrowserWindow } from 'electron'
import { startLocking } from '../lock'
import { ScreenCapture } from '../security/screen-capture'
import { Appearances } from './appearances'
import { serveDesktop } from './desktop'
import { appearanceFile, practiceFolder, screenCaptureFile } from './folders'
import { paintPaper } from './main-window'
import { VaultConnection } from './vault-connection'
import { readWindowPlace, showInPlace } from './window-place'

/** What a window that was just opened needs before it is seen: its place, its theme, and answers to its page. */
export async function serveWindow(window: BrowserWindow, alone: Promise<void>): Promise<void> {
  showInPlace(window, readWindowPlace())
  const appearances = new Appearances(appearanceFile())
  const capture = new ScreenCapture(screenCaptureFile())
  const vault = new VaultConnection(practiceFolder(), alone)
  const locking = startLocking(window, vault)
  serveDesktop({ window, vault, appearances, capture, locking })
  vault.serve(window)
  void capture.guard(window)
  // The theme is known before anything is drawn: the page asks for it too.
  await appearances.read()
  paintPaper(window)
}
