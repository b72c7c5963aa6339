import { ensureDependencies } from './dependencies.mjs'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { checkDatabaseBinding } from './native-modules.mjs'
import { temporaryHome, usableHome } from './home.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { cacheFolder, project } from './folders.mjs'
import { checkSandbox } from './sandbox.mjs'
import { ensureLibraries, ensurePrograms } from './system-libraries.mjs'

async function prepareDependencies() {
  checkNodeVersion()
  await ensureDependencies()
}

/** Prepares what a command needs that opens a practice in this Node, as the tests of the vault do. */
export async function prepareTools() {
  await prepareDependencies()
  checkDatabaseBinding('this Node', process.versions.node)
}

async function prepareElectron() {
  const { executable, version, node } = await ensureElectron()
  checkDatabaseBinding(`Electron ${version}`, node)
  ensureLibraries(executable)
  return executable
}

/**
 * Prepares the app for a user: on the user's own display and home. Without a display it starts a virtual one, which the
 * caller ends.
 */
export async function prepareApp() {
  // Checked first, so that nobody waits two minutes of installation for this message.
  if (!hasDisplay()) ensurePrograms({ Xvfb: 'xvfb' })
  await prepareDependencies()
  const electron = await prepareElectron()
  ensurePrograms({ unshare: 'util-linux' })
  checkSandbox()
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  const env = { ...process.env, ...usableHome(), ...(display && { DISPLAY: display.name }) }
  return { electron, env, display }
}

/** A display and a home for one app under test. */
async function startAppEnvironment() {
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined
  const home = temporaryHome()
  const end = () => {
    display?.end()
    home.remove()
  }
  return { env: { ...home.env, ...(display && { DISPLAY: display.name }) }, end }
}

/**
 * Prepares tests, pictures and measurements: one environment for each of the `apps` that run in parallel, all closed by
 * `end`. `env` is that of the first app; tests that run in parallel find theirs in DOSSIER_APP_ENVIRONMENTS. Where
 * there is no virtual display, all share one environment.
 */
export async function prepareTestRun({ programs = {}, apps = 1 } = {}) {
  await prepareTools()
  const electron = await prepareElectron()
  ensurePrograms({ unshare: 'util-linux', Xvfb: 'xvfb', ...programs })
  checkSandbox()
  const environments = []
  for (let app = 0; app < (process.platform === 'linux' ? apps : 1); app++)
    environments.push(await startAppEnvironment())
  // A newer Electron would open its windows on the desktop of whoever runs the tests.
  const { WAYLAND_DISPLAY: _desktop, ...inherited } = process.env
  const env = {
    ...inherited,
    ...environments[0].env,
    DOSSIER_APP_ENVIRONMENTS: JSON.stringify(environments.map((environment) => environment.env)),
    DOSSIER_CACHE: cacheFolder(),
    DOSSIER_ELECTRON: electron,
    DOSSIER_PROJECT: project
  }
  const end = () => {
    for (const environment of environments) environment.end()
  }
  return { electron, env, end }
}
