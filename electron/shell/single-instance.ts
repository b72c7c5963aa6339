import { app, BrowserWindow } from 'electron'

/** One app for one practice: a second start shows the window of the first and ends. */
export function onSecondStart(): void {
  if (!app.requestSingleInstanceLock()) app.exit(0)
  app.on('second-instance', () => {
    // Not a window that documents are printed from.
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible() || each.isMinimized())
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
}
