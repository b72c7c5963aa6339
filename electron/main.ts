import { app } from 'electron'
import { appearanceFile, practiceFolder, screenCaptureFile, useOwnFolder } from './shell/folders'
import { startLocking } from './lock'
import { hardenProcess, hardenSessions, hardenWebContents, ScreenCapture } from './security'
import { serveDesktop } from './shell/desktop'
import { setMenu } from './shell/menu'
import { VaultConnection } from './shell/vault-connection'
import { openMainWindow } from './shell/main-window'
import { Appearances } from './shell/appearances'
import { onSecondStart } from './shell/single-instance'

// The composition of the main process, in order. Nothing is decided here; each line has a file.
hardenProcess()
useOwnFolder()
onSecondStart()

void app.whenReady().then(async () => {
  hardenSessions()
  hardenWebContents()
  setMenu()
  const appearances = new Appearances(appearanceFile())
  const vault = new VaultConnection(practiceFolder())
  // The theme is known before the window is drawn.
  await appearances.read()
  const window = openMainWindow()
  const capture = new ScreenCapture(screenCaptureFile())
  void capture.guard(window)
  const locking = startLocking(window, vault)
  serveDesktop({ window, vault, appearances, capture, locking })
  vault.serve(window)
})
