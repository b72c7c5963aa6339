import { app, BrowserWindow } from 'electron'
import { whenPredecessorIsGone } from '../lock/successor'

/**
 * Lets only one instance run: a second one focuses the window of the first and exits. Resolves when this is the first.
 */
export async function requestSingleInstance(): Promise<void> {
  await whenPredecessorIsGone()
  if (!app.requestSingleInstanceLock()) app.exit(0)
  app.on('second-instance', () => {
    // A print window is neither visible nor minimised.
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible() || each.isMinimized())
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}
