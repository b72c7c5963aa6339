import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localNodeHeaders, missingForNativeBuild } from './compiler.mjs'
import { checkNativeModules, lacksNativeModule } from './native-modules.mjs'
import { project } from './folders.mjs'
import { looksLikeNoNetwork, npmShown } from './programs.mjs'
import { CommandError, say } from './command.mjs'
import { installOnDebian } from './debian.mjs'

const stampFile = join(project, 'node_modules', '.dossier-stamp')
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** A stamp that changes with the locked packages, with the Node they were compiled for, and when compiling becomes possible. */
function wantedStamp() {
  const lock = readFileSync(join(project, 'package-lock.json'))
  return createHash('sha256')
    .update(lock)
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .update(missingForNativeBuild().join())
    .digest('hex')
}

/** Whether node_modules holds what the lock file asks for, for instance after an `npm install` by hand. */
function isInstalledAsLocked() {
  const record = join(project, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = readJson(record).packages
  const { '': _root, ...locked } = readJson(join(project, 'package-lock.json')).packages
  const agrees = ([path, entry]) => {
    const here = installed[path]
    return here
      ? here.version === entry.version && here.integrity === entry.integrity
      : Boolean(entry.optional)
  }
  return Object.entries(locked).every(agrees) && Object.keys(installed).every((path) => path in locked)
}

async function install() {
  // Where no compiler can be installed, npm leaves out the binding that it would compile, and the ready-made one is
  // used.
  if (missingForNativeBuild().length > 0) installOnDebian(['g++', 'make', 'python3'])
  say('installing the locked dependencies with npm ci (the first time takes about two minutes)')
  // The development tools are needed whatever NODE_ENV or the user's npm settings say.
  const { code, output } = await npmShown(
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: project,
      env: { ...process.env, ...localNodeHeaders() }
    }
  )
  if (code === 0) return
  throw new CommandError(
    looksLikeNoNetwork(output)
      ? 'npm could not reach its registry. Connect to the network (or set npm\'s "registry" or "proxy") and run the command again.'
      : 'npm ci failed: its own words stand above. Solve what they name and run the command again.'
  )
}

export async function ensureDependencies() {
  const wanted = wantedStamp()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted)
    return say('dependencies are as locked')
  if (!isInstalledAsLocked() || lacksNativeModule()) await install()
  checkNativeModules()
  // Removed first, never overwritten: copies of the project may share their node_modules by hard links.
  rmSync(stampFile, { force: true })
  writeFileSync(stampFile, wanted)
  say('dependencies are installed as locked, and the native modules load')
}
