import { ensureDependencies } from './dependencies.mjs'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { ensureElectron } from './electron-runtime.mjs'
import { temporaryHome, usableHome } from './home.mjs'
import { checkNodeVersion } from './node-version.mjs'
import { cacheFolder, project } from './places.mjs'
import { checkSandbox } from './sandbox.mjs'
import { Obstacle } from './say.mjs'
import { ensureLibraries, ensurePrograms } from './system-libraries.mjs'

/** What every command needs before its real work. */
export async function prepareTools() {
  checkNodeVersion()
  await ensureDependencies()
}

/** For the app itself: the user's own display and home. */
export async function prepareApp() {
  if (!hasDisplay()) {
    throw new Obstacle(
      'Dossier opens a window, and there is no display here (DISPLAY and WAYLAND_DISPLAY are empty). Start it from a desktop session, or give it a virtual one: xvfb-run -a npm start.'
    )
  }
  await prepareTools()
  const { executable } = await ensureElectron()
  ensureLibraries(executable)
  ensurePrograms({ unshare: 'util-linux' })
  checkSandbox()
  return { electron: executable, env: { ...process.env, ...usableHome() } }
}

/** For tests, pictures and measurements: a display and a home of their own, taken down by `end`. */
export async function prepareTrial(programs = {}) {
  await prepareTools()
  const { executable } = await ensureElectron()
  const wanted = { unshare: 'util-linux', ...(hasDisplay() ? {} : { Xvfb: 'xvfb' }), ...programs }
  ensureLibraries(executable)
  ensurePrograms(wanted)
  checkSandbox()
  const display = hasDisplay() ? undefined : await startVirtualDisplay()
  const home = temporaryHome()
  const env = {
    ...process.env,
    ...home.env,
    ...(display && { DISPLAY: display.name }),
    DOSSIER_CACHE: cacheFolder(),
    DOSSIER_ELECTRON: executable,
    DOSSIER_PROJECT: project
  }
  const end = () => {
    display?.end()
    home.remove()
  }
  return { electron: executable, env, end }
}
