import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clearInterval, setInterval } from 'node:timers'
import { fileURLToPath } from 'node:url'
import { installOnDebian } from './debian.mjs'
import { findProgram, runQuietly } from './programs.mjs'
import { CommandError, say } from './command.mjs'

const librarySource = join(dirname(fileURLToPath(import.meta.url)), 'bcryptprimitives.c')
const compiler = 'x86_64-w64-mingw32-gcc'
const SHOW_EVERY_MS = 300

const quiet = { WINEDEBUG: '-all', DISPLAY: '', WAYLAND_DISPLAY: '' }
const answers = () => runQuietly('wine', ['--version'], { env: { ...process.env, ...quiet } }).code === 0

/** Installs what is missing when this is root on Debian. Only 64-bit Wine is asked for, and no 32-bit packages. */
function ensurePackage(isHere, packages, what) {
  if (isHere() || (installOnDebian(packages) && isHere())) return
  throw new CommandError(
    `The tests for Windows run under ${what}, which cannot be had here. Install it (on Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(' ')}) and run the command again.`
  )
}

/** A Windows of its own in `folder`, made the first time; gives how to run a program in it. */
export function ensureWine(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new CommandError(
      `The tests for Windows run under Wine on 64-bit Linux, and this is ${process.platform} on ${process.arch}. On Windows itself run "npm test -- unit integration migrations".`
    )
  ensurePackage(answers, ['wine', 'wine64'], 'Wine')
  const prefix = join(folder, 'prefix')
  const env = { ...process.env, ...quiet, WINEPREFIX: prefix }
  // Node under Wine must not inherit the environment of npm and of the Node that runs this.
  for (const name of Object.keys(env)) if (/^(npm_|NODE_|VITEST)/i.test(name)) delete env[name]
  // Processes that a killed run left behind would keep its files open.
  end(env)
  if (!existsSync(join(prefix, '.complete'))) makeWindows(prefix, env)
  return { run: (program, args, options) => runInWine(env, program, args, options), end: () => end(env) }
}

function makeWindows(prefix, env) {
  say('making a Windows for the tests (once)')
  rmSync(prefix, { recursive: true, force: true })
  const steps = [
    ['wineboot', '-i'],
    ['winecfg', '-v', 'win10']
  ]
  for (const step of steps) {
    const { code, stderr } = runQuietly('wine', step, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    if (code !== 0)
      throw new CommandError(
        `Wine could not make a Windows (${stderr.trim().split('\n').pop() || `exit code ${code}`}). Solve what it names, or remove ${prefix}, and run the command again.`
      )
  }
  addLibrary(join(prefix, 'drive_c', 'windows', 'system32', 'bcryptprimitives.dll'))
  writeFileSync(join(prefix, '.complete'), '')
}

function addLibrary(file) {
  if (existsSync(file)) return
  ensurePackage(
    () => Boolean(findProgram(compiler)),
    ['gcc-mingw-w64-x86-64-win32'],
    'Wine with a library made by MinGW'
  )
  const { code, stderr } = runQuietly(compiler, ['-shared', '-O2', '-o', file, librarySource, '-ladvapi32'])
  if (code !== 0) throw new Error(`${compiler} failed: ${stderr}`)
}

/**
 * Runs a Windows program and shows its output as it comes. It writes to a file and has no input: node.exe cannot use a
 * pipe that comes from Linux (EBADF).
 */
function runInWine(env, program, args, { cwd, output }) {
  mkdirSync(dirname(output), { recursive: true })
  const writing = openSync(output, 'w')
  const reading = openSync(output, 'r')
  const show = () => {
    const chunk = Buffer.alloc(1 << 16)
    for (let size; (size = readSync(reading, chunk)) > 0;) process.stdout.write(chunk.subarray(0, size))
  }
  return new Promise((resolve) => {
    const child = spawn('wine', [program, ...args], { cwd, env, stdio: ['ignore', writing, writing] })
    const showing = setInterval(show, SHOW_EVERY_MS)
    const finish = (code) => {
      clearInterval(showing)
      show()
      closeSync(reading)
      closeSync(writing)
      resolve(code)
    }
    const stop = (signal) => child.kill(signal)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
    child.on('error', () => finish(1))
    child.on('exit', (code) => finish(code ?? 1))
  })
}

/** Ends every process of this Wine prefix, and nothing else. */
function end(env) {
  runQuietly('wineserver', ['-k'], { env })
}
