import { ensureDependencies } from './dependencies.mjs'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { checkDatabaseBinding } from './native-modules.mjs'
import { temporaryHome, usableHome } from './home.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { cacheFolder, project } from './places.mjs'
import { checkSandbox } from './sandbox.mjs'
import { ensureLibraries, ensurePrograms } from './system-libraries.mjs'

async function prepareDependencies() {
  checkNodeVersion()
  await ensureDependencies()
}

/** What every command needs that opens a practice in this Node, as the tests of the vault do. */
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
 * For the app itself: the user's own display and home. Where there is no display, a virtual one is started, which the
 * caller ends.
 */
export async function prepareApp() {
  // Checked first, so that nobody waits two minutes for this message.
  if (!hasDisplay()) ensurePrograms({ Xvfb: 'xvfb' })
  await prepareDependencies()
  const electron = await prepareElectron()
  ensurePrograms({ unshare: 'util-linux' })
  checkSandbox()
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  const env = { ...process.env, ...usableHome(), ...(display && { DISPLAY: display.name }) }
  return { electron, env, display }
}

/** Where one app under test runs: on a display and in a home of its own. */
async function openRoom() {
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined
  const home = temporaryHome()
  const end = () => {
    display?.end()
    home.remove()
  }
  return { env: { ...home.env, ...(display && { DISPLAY: display.name }) }, end }
}

/**
 * For tests, pictures and measurements: as many rooms as apps run at once, closed by `end`. `env` is that of the first;
 * tests that run beside others find theirs in DOSSIER_ROOMS. Where no virtual display can be had, all share one room.
 */
export async function prepareTrial({ programs = {}, apps = 1 } = {}) {
  await prepareTools()
  const electron = await prepareElectron()
  ensurePrograms({ unshare: 'util-linux', Xvfb: 'xvfb', ...programs })
  checkSandbox()
  const rooms = []
  for (let app = 0; app < (process.platform === 'linux' ? apps : 1); app++) rooms.push(await openRoom())
  // A newer Electron would open its windows on the desktop of whoever runs the tests.
  const { WAYLAND_DISPLAY: _desktop, ...inherited } = process.env
  const env = {
    ...inherited,
    ...rooms[0].env,
    DOSSIER_ROOMS: JSON.stringify(rooms.map((room) => room.env)),
    DOSSIER_CACHE: cacheFolder(),
    DOSSIER_ELECTRON: electron,
    DOSSIER_PROJECT: project
  }
  const end = () => {
    for (const room of rooms) room.end()
  }
  return { electron, env, end }
}
