import { app, BrowserWindow, nativeTheme } from 'electron'
import { screenHost } from '../security/app-protocol'
import { preloadFile } from './folders'
import { readWindowPlace } from './window-place'

/** Paper in each theme: the window has its colour before the first paint. */
const paper = { light: '#FBFAF7', dark: '#14171C' }

/** The one window of the app, where and as large as it was before it locked. Its title names nobody. */
export function openMainWindow(): BrowserWindow {
  const place = readWindowPlace()
  const window = new BrowserWindow({
    ...place.bounds,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
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
  window.once('ready-to-show', () => {
    if (place.minimised) window.minimize()
    else if (place.inBackground) window.showInactive()
    else window.show()
    if (place.maximised) window.maximize()
  })
  void window.loadURL(`app://${screenHost}/index.html`)
  return window
}
