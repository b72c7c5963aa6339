import { app, protocol } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appScheme } from './app-protocol'
import { leaveNoCoreDumps } from './core-dumps'

/**
 * What must be settled before the app is ready: every renderer in the sandbox, our own scheme, no disk trace of a
 * crash. Hardware acceleration is off: a form app gains nothing by it, and it starts faster without.
 */
export function hardenProcess(): void {
  refuseDebugging()
  leaveNoCoreDumps()
  app.enableSandbox()
  app.disableHardwareAcceleration()
  protocol.registerSchemesAsPrivileged([appScheme])
  app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,MediaRouter')
  app.commandLine.appendSwitch('disable-breakpad')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-proxy-server')
  // No name is ever looked up, whoever in Chromium asks: its own services do not pass through a session's filters.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** No fuse blocks Chromium's own debugging port, so the packaged app does not start with it. */
function refuseDebugging(): void {
  if (!app.isPackaged || isTestBuild()) return
  const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags', 'load-extension']
  if (switches.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
}

/** The test build says so inside its archive: Playwright drives it through that very port. */
function isTestBuild(): boolean {
  const about: unknown = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'))
  return typeof about === 'object' && about !== null && 'testBuild' in about
}
