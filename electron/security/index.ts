import { app, protocol, session } from 'electron'
import { screenFolder } from '../shell/folders'
import { screenHost, serveFiles } from './app-protocol'
import { confineNavigation } from './navigation'
import { blockNetwork } from './network'
import { denyPermissions } from './permissions'
import { denyWebRtc } from './web-rtc'

export { hardenProcess } from './process'

/** The session of the screens, and any that is made later (the one documents are printed in). */
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
