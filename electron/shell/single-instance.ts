import { app, BrowserWindow } from 'electron'
import { whenPredecessorIsGone } from '../lock/successor'

/** A second start of the app focuses the window of the first and exits. Resolves when this app is the first. */
export async function requestSingleInstance(): Promise<void> {
  await whenPredecessorIsGone()
  if (!app.requestSingleInstanceLock()) app.exit(0)
  app.on('second-instance', () => {
    // Not a window that documents are printed from.
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible() || each.isMinimized())
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}
