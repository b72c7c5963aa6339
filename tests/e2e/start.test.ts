import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isAlive, processTree } from './support/processes'
import { until } from './support/until'

const project = process.env['DOSSIER_PROJECT'] ?? ''
const picture = join(project, 'out', 'first-window.png')
/** The demo practice may have to be made first. */
const limitMs = 4 * 60_000
const withoutDisplay = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }

/** The size of a PNG picture without filters, and how many colours it has. */
function readPicture(): { width: number; height: number; colours: number } {
  const png = readFileSync(picture)
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const lines = inflateSync(png.subarray(png.indexOf('IDAT') + 4, png.length - 16))
  const colours = new Set<number>()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) colours.add(lines.readUIntBE(y * (3 * width + 1) + 1 + 3 * x, 3))
  }
  return { width, height, colours: colours.size }
}

describe.runIf(process.platform === 'linux')('npm start on a computer without a display', () => {
  let userData: string
  beforeEach(() => {
    userData = mkdtempSync(join(tmpdir(), 'dossier-start-'))
    rmSync(picture, { force: true })
  })
  afterEach(() => {
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  })

  test.each([
    ['the app', () => `--user-data-dir=${userData}`],
    ['the demo practice', () => '--demo']
  ])('shows by a picture that %s opens, and ends well where no terminal waits', (_what, argument) => {
    const { status, stdout } = spawnSync(process.execPath, ['build/start.mjs', argument()], {
      cwd: project,
      encoding: 'utf8',
      env: withoutDisplay,
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: limitMs
    })
    expect(stdout).toMatch(/no display here, so Dossier opened on a virtual one \(:\d+\)/)
    expect(stdout).toContain('a picture of its window: out/first-window.png')
    expect(stdout).toContain('it has been closed again')
    expect(status).toBe(0)
    const { width, height, colours } = readPicture()
    expect([width, height]).toEqual([1280, 800])
    expect(colours).toBeGreaterThan(100)
  })

  test('stays open in a terminal, until Ctrl+C', async () => {
    const command = `${process.execPath} build/start.mjs --user-data-dir=${userData}`
    const terminal: ChildProcess = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: project,
      env: withoutDisplay,
      stdio: ['pipe', 'pipe', 'ignore']
    })
    let said = ''
    terminal.stdout?.on('data', (chunk) => (said += String(chunk)))
    const ended = new Promise((resolve) => terminal.once('exit', resolve))
    await until('it says how to end it', () => said.includes('it runs until you press Ctrl+C'), limitMs)
    expect(existsSync(picture)).toBe(true)
    const processes = processTree(terminal.pid ?? 0)
    expect(processes.length).toBeGreaterThan(5)
    terminal.stdin?.write('\x03')
    await ended
    await until('every process ends', () => !processes.some(isAlive))
  })
})
