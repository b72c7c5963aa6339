import { app, BrowserWindow, nativeTheme } from 'electron'
import { screenHost } from '../security/app-protocol'
import { preloadFile } from './folders'

const backgrounds = { light: '#FBFAF7', dark: '#14171C' }

/** Creates the app's only window, hidden while its page loads. Its title names nobody. */
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

/** Sets the background of the theme before the first paint. */
export function setWindowBackground(window: BrowserWindow): void {
  window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light)
}
