import { app, BrowserWindow } from 'electron'
import { whenPredecessorIsGone } from '../lock/successor'

/** One app for one practice: a second start shows the window of the first and ends. Resolves when this is the one. */
export async function beTheOnlyOne(): Promise<void> {
  await whenPredecessorIsGone()
  if (!app.requestSingleInstanceLock()) app.exit(0)
  app.on('second-instance', () => {
    // Not a window that documents are printed from.
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible() || each.isMinimized())
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}
