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
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const readFrom = (stream) => (chunk) => {
      output = read(output, chunk, stream)
    }
    child.stdout.setEncoding('utf8').on('data', readFrom(process.stdout))
    child.stderr.setEncoding('utf8').on('data', readFrom(process.stderr))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a program and shows its output as it comes; returns its exit code and the end of its output. */
export const runShown = (command, args, options = {}) =>
  runReading(command, args, options, (output, chunk, stream) => {
    stream.write(chunk)
    return (output + chunk).slice(-20_000)
  })

/**
 * Runs a program without showing its output, which would mix with that of others; returns its exit code and all its
 * output.
 */
export const runCaptured = (command, args, options = {}) =>
  runReading(command, args, options, (output, chunk) => output + chunk)

/** Runs a program synchronously, without showing its output. */
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
