import { app } from 'electron'
import { setUserDataFolder } from './shell/folders'
import { hardenProcess, hardenSessions, hardenWebContents } from './security'
import { setMenu } from './shell/menu'
import { openMainWindow } from './shell/main-window'
import { requestSingleInstance } from './shell/single-instance'

// The composition of the main process, in order. Nothing is decided here; each line has a file.
hardenProcess()
setUserDataFolder()
const singleInstance = requestSingleInstance()

void app.whenReady().then(async () => {
  hardenSessions()
  hardenWebContents()
  setMenu()
  const window = openMainWindow()
  // Read while the process of the page starts, and before its first question can arrive.
  const { serveWindow } = await import('./shell/serve-window')
  await serveWindow(window, singleInstance)
})
