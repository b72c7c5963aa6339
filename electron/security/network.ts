import type { Session } from 'electron'
import { appScheme } from './app-protocol'

/** Whether a page may ask for this address: our own files, and what it holds in memory itself. */
export function isOwnAddress(address: string): boolean {
  let protocol: string
  try {
    protocol = new URL(address).protocol
  } catch {
    return false
  }
  return protocol === `${appScheme.scheme}:` || protocol === 'data:' || protocol === 'blob:'
}

/** Cancels every request that would leave the computer, whoever makes it; no name is looked up for it either. */
export function blockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const devTools = details.url.startsWith('devtools:')
    decide({ cancel: !devTools && !isOwnAddress(details.url) })
  })
  // Chromium would fetch a dictionary for the language of the system.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
