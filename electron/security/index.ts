import { app, protocol, session } from 'electron'
import { screenFolder } from '../shell/folders'
import { screenHost, serveFiles } from './app-protocol'
import { confineNavigation } from './navigation'
import { blockNetwork } from './network'
import { denyPermissions } from './permissions'
import { denyWebRtc } from './web-rtc'

export { hardenProcess } from './process'

/** Hardens the session of the screens and every later one, such as that of the print window. */
export function hardenSessions(): void {
  for (const harden of [denyPermissions, blockNetwork]) {
    harden(session.defaultSession)
    app.on('session-created', harden)
  }
  serveFiles(protocol, screenHost, screenFolder())
}

export function hardenWebContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    confineNavigation(contents)
    denyWebRtc(contents)
  })
}
