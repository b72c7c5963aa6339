import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { isOwnPage } from './navigation'

/** Whether a call comes from the top frame of the main window on its own page. */
export function isFromMainWindow(event: IpcMainInvokeEvent, main: WebContents): boolean {
  const frame = event.senderFrame
  return event.sender === main && frame !== null && frame === main.mainFrame && isOwnPage(frame.url)
}
