import { canInstallOnDebian, installOnDebian } from './debian.mjs'
import { findProgram, runQuietly } from './programs.mjs'
import { CommandError } from './command.mjs'

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

/** Installs what `lacking` lists when root on Debian; otherwise throws with the names of the packages to install. */
function ensure(lacking, packages) {
  if (process.platform !== 'linux' || lacking().length === 0) return
  const wanted = packages()
  installOnDebian(wanted)
  const still = lacking()
  if (still.length === 0) return
  const remedy = canInstallOnDebian()
    ? 'apt-get could not install them: its words stand above. Solve what they name'
    : `Install them (on Debian or Ubuntu: sudo apt-get install ${wanted.join(' ')})`
  throw new CommandError(`This machine lacks ${still.join(', ')}. ${remedy} and run the command again.`)
}

/** The shared libraries that Electron needs. */
export const ensureLibraries = (executable) =>
  ensure(
    () => missingLibraries(executable),
    () => libraries
  )

/** Programs that are called by name, given as { program: the Debian package that brings it }. */
export const ensurePrograms = (programs) =>
  ensure(
    () => missingPrograms(programs),
    () => [...new Set(missingPrograms(programs).map((program) => programs[program]))]
  )
