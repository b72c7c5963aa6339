import { canInstallOnDebian, installOnDebian } from './debian.mjs'
import { findProgram, runQuietly } from './programs.mjs'
import { Obstacle } from './say.mjs'

const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0'
]

/** The shared libraries that the dynamic linker does not find for this executable. */
function missingLibraries(executable) {
  const { stdout } = runQuietly('ldd', [executable])
  return [...stdout.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1])
}

const missingPrograms = (programs) => Object.keys(programs).filter((program) => !findProgram(program))

/**
 * Electron's libraries and the named programs ({ program: Debian package }): installed when root on Debian,
 * otherwise named.
 */
export function ensureSystemLibraries(executable, programs = {}) {
  if (process.platform !== 'linux') return
  const lacking = () => [...missingLibraries(executable), ...missingPrograms(programs)]
  if (lacking().length === 0) return
  const packages = [
    ...(missingLibraries(executable).length > 0 ? libraries : []),
    ...missingPrograms(programs).map((program) => programs[program])
  ]
  installOnDebian(packages)
  const still = lacking()
  if (still.length === 0) return
  const remedy = canInstallOnDebian()
    ? 'apt-get could not install them: its words stand above'
    : `Install them (on Debian or Ubuntu: sudo apt-get install ${packages.join(' ')})`
  throw new Obstacle(`This machine lacks ${still.join(', ')}. ${remedy}, then run the command again.`)
}
