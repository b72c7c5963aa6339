import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from './folders.mjs'
import { npmShown, runShown } from './programs.mjs'
import { say } from './command.mjs'

const folder = join(project, 'node_modules', 'electron')
const PROBE_LIMIT_MS = 6_000
const DOWNLOAD_LIMIT_MS = 10 * 60_000

/** The version of Node in the Electron of package.json: it only has to tell whether the ready-made binding loads. */
export const officialNode = '24'

export const officialVersion = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

/** The executable of the official Electron, when node_modules holds a complete one. */
export function installedOfficialElectron() {
  const version = join(folder, 'dist', 'version')
  const path = join(folder, 'path.txt')
  if (!existsSync(version) || !existsSync(path)) return undefined
  if (readFileSync(version, 'utf8').trim().replace(/^v/, '') !== officialVersion()) return undefined
  const executable = join(folder, 'dist', readFileSync(path, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

function downloadAddress(version) {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror
  const base = mirror || 'https://github.com/electron/electron/releases/download/'
  const ending = base.endsWith('/') ? '' : '/'
  return `${base}${ending}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`
}

/**
 * Why the download is unreachable, or undefined. Requests only the headers, so that a blocked network costs seconds.
 */
async function whyUnreachable(address) {
  // Node's fetch ignores the proxy and the installer uses it, so only the installer can tell.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return undefined
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_LIMIT_MS) })
    return answer.ok ? undefined : `${new URL(address).host} answered ${answer.status}`
  } catch (error) {
    return `${new URL(address).host} cannot be reached (${error.cause?.code ?? error.name})`
  }
}

/** Downloads the Electron of package.json with its own installer; returns { executable } or { reason }. */
export async function fetchOfficialElectron() {
  const version = officialVersion()
  const reason = await whyUnreachable(downloadAddress(version))
  if (reason) return { reason }
  say(`fetching Electron ${version} (about 120 MB, once)`)
  const env = { ...process.env }
  if (env.HTTPS_PROXY || env.https_proxy) env.ELECTRON_GET_USE_PROXY = '1'
  const options = { cwd: project, env, timeout: DOWNLOAD_LIMIT_MS }
  const installer = join(folder, 'install.js')
  const { code, output } = await runShown(process.execPath, [installer], options)
  // The installer needs Node 22.12: a newer Node from npm runs it where this one cannot.
  if (code !== 0 && /ERR_REQUIRE_ESM|SyntaxError|is not a function/.test(output)) {
    await npmShown(['exec', '--yes', '--package=node@24', '--', 'node', installer], options)
  }
  const executable = installedOfficialElectron()
  if (executable) return { executable }
  const words = output.split('\n').find((line) => line.includes('Error')) ?? `exit code ${code}`
  return { reason: `its installer failed (${words.trim()})` }
}
