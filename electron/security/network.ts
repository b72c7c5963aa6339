import type { Session } from 'electron'
import { appScheme } from './app-protocol'

/** Whether a page may request this address: our own files, and data that it holds in memory itself. */
export function isOwnAddress(address: string): boolean {
  let protocol: string
  try {
    protocol = new URL(address).protocol
  } catch {
    return false
  }
  return protocol === `${appScheme.scheme}:` || protocol === 'data:' || protocol === 'blob:'
}

/** Cancels every request to the network, whoever makes it; its host name is not looked up either. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const devTools = details.url.startsWith('devtools:')
    decide({ cancel: !devTools && !isOwnAddress(details.url) })
  })
  // Chromium would download a dictionary for the language of the system.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
