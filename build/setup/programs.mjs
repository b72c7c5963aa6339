import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The full path of a program, or undefined when it is not on PATH. */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      try {
        const file = join(folder, name + ending)
        accessSync(file, constants.X_OK)
        return file
      } catch {
        // not in this folder
      }
    }
  }
  return undefined
}

function runReading(command, args, options, read) {
  return new Promise((done) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let written = ''
    const readFrom = (stream) => (chunk) => {
      written = read(written, chunk, stream)
    }
    child.stdout.setEncoding('utf8').on('data', readFrom(process.stdout))
    child.stderr.setEncoding('utf8').on('data', readFrom(process.stderr))
    child.on('error', (error) => done({ code: 1, written: String(error) }))
    child.on('close', (code) => done({ code: code ?? 1, written }))
  })
}

/** Runs a program with its output shown as it comes; gives its exit code and the end of what it wrote. */
export const runShown = (command, args, options = {}) =>
  runReading(command, args, options, (written, chunk, stream) => {
    stream.write(chunk)
    return (written + chunk).slice(-20_000)
  })

/** Runs a program beside others, whose output would mix with its own; gives its exit code and all that it wrote. */
export const runCaptured = (command, args, options = {}) =>
  runReading(command, args, options, (written, chunk) => written + chunk)

/** Runs a program to its end without showing it. */
export function runQuietly(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options
  })
  return { code: error ? 1 : (status ?? 1), stdout: stdout ?? '', stderr: stderr ?? String(error ?? '') }
}

const npmProgram = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const npmOptions = { shell: process.platform === 'win32' }

export const npmShown = (args, options) => runShown(npmProgram, args, { ...npmOptions, ...options })
export const npmQuietly = (args, options) => runQuietly(npmProgram, args, { ...npmOptions, ...options })

export const looksLikeNoNetwork = (text) =>
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(
    text
  )
