import { app, protocol } from 'electron'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { appScheme } from './app-protocol'
import { leaveNoCoreDumps } from './core-dumps'

/**
 * Settings that must be made before the app is ready: every renderer sandboxed, our own scheme, no crash data on disk.
 * Without hardware acceleration, which a form app does not need, it starts faster.
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
  // No host name is ever looked up: Chromium's own services do not pass through the filters of a session.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** The packaged app does not start with Chromium's debugging port, which no fuse can block. */
function refuseDebugging(): void {
  if (!app.isPackaged || isTestBuild()) return
  const switches = ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags', 'load-extension']
  if (switches.some((name) => app.commandLine.hasSwitch(name))) app.exit(1)
}

/**
 * Whether this is the test build, which says so inside its archive: Playwright drives it through the debugging port.
 */
function isTestBuild(): boolean {
  const about: unknown = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'))
  return typeof about === 'object' && about !== null && 'testBuild' in about
}
