import { findProgram, runQuietly } from './programs.mjs'
import { say } from './command.mjs'

let updated = false

/** The name of a package in this release of Debian: newer releases renamed some libraries ("t64"). */
function nameHere(name) {
  const renamed = `${name}t64`
  return runQuietly('apt-cache', ['show', '--no-all-versions', renamed]).code === 0 ? renamed : name
}

export const canInstallOnDebian = () => process.getuid?.() === 0 && findProgram('apt-get') !== undefined

/** Installs packages as root on Debian or Ubuntu; returns false elsewhere, and when apt fails. */
export function installOnDebian(packages) {
  if (!canInstallOnDebian()) return false
  say(`installing with apt-get: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!updated) runQuietly('apt-get', ['-qq', 'update'], { env })
  updated = true
  const done = runQuietly(
    'apt-get',
    ['-qq', '-y', '--no-install-recommends', 'install', ...packages.map(nameHere)],
    { env }
  )
  if (done.code !== 0) process.stderr.write(`${done.stderr.trim().split('\n').slice(-5).join('\n')}\n`)
  return done.code === 0
}
