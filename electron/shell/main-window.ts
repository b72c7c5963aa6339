import { app, BrowserWindow, nativeTheme } from 'electron'
import { screenHost } from '../security/app-protocol'
import { preloadFile } from './folders'

const paper = { light: '#FBFAF7', dark: '#14171C' }

/** The one window of the app, not shown yet: its page is on its way. Its title names nobody. */
export function openMainWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    autoHideMenuBar: true,
    title: app.getName(),
    webPreferences: {
      preload: preloadFile('preload'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged
    }
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  void window.loadURL(`app://${screenHost}/index.html`)
  return window
}

/** The window has the colour of its theme before the first paint. */
export function paintPaper(window: BrowserWindow): void {
  window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? paper.dark : paper.light)
}
