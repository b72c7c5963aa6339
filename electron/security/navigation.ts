import type { WebContents } from 'electron'
import { appScheme, screenHost } from './app-protocol'

/** Whether a window may show this address: the one page of the screens. */
export function isOwnPage(address: string): boolean {
  try {
    const { protocol, host, pathname } = new URL(address)
    return protocol === `${appScheme.scheme}:` && host === screenHost && pathname === '/index.html'
  } catch {
    return false
  }
}

/** A window stays on its page, opens no other, and embeds nothing. */
export function confineNavigation(contents: WebContents): void {
  const refuseOthers = (event: { preventDefault(): void }, address: string): void => {
    if (!isOwnPage(address)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => refuseOthers(event, event.url))
  contents.on('will-redirect', (event) => refuseOthers(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
