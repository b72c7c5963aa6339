import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { App } from './support/app'
import { askFrom, askVault, newPractice } from './support/bridge'

const unpacked = (flavour: string) => resolve('release', flavour, 'linux-unpacked')
const executable = (flavour: string) => join(unpacked(flavour), 'dossier')
const room = mkdtempSync(join(tmpdir(), 'dossier-packaged-'))

interface AsarFolder {
  files?: Record<string, AsarFolder>
}

/** The archive begins with a pickle: four numbers, the last one the length of the JSON that lists the files. */
function pathsInAsar(file: string): string[] {
  const bytes = readFileSync(file)
  const header = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString()) as AsarFolder
  const walk = ({ files = {} }: AsarFolder, above: string): string[] =>
    Object.entries(files).flatMap(([name, entry]) => [above + name, ...walk(entry, `${above}${name}/`)])
  return walk(header, '')
}

beforeAll(() => {
  for (const flavour of [['--test'], []]) {
    execFileSync(process.execPath, ['build/package.mjs', ...flavour], { stdio: 'inherit' })
  }
})
afterAll(() => {
  rmSync(room, { recursive: true, force: true })
})

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  it('makes a practice, locks, and opens it again', async () => {
    const app = await App.launch({ executable: executable('test') })
    try {
      expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'absent' } })
      expect(await askVault(app, 'vault.create', newPractice)).toMatchObject({ ok: true })
      const before = app.pids()
      await app.page.evaluate(() => void window.dossier.desktop('lock', {}))
      await app.untilLockedAndRestarted(before)
      expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
      const { passphrase } = newPractice
      expect(await askVault(app, 'vault.unlock', { passphrase })).toMatchObject({ ok: true })
      expect(app.problems).toEqual([])
    } finally {
      await app.end()
    }
  })

  it('S03 starts itself anew when it locks, without anybody to start it', async () => {
    const folder = mkdtempSync(join(room, 'anew-'))
    const main = spawn(executable('test'), ['--remote-debugging-port=0', `--user-data-dir=${folder}`], {
      stdio: ['ignore', 'ignore', 'pipe']
    })
    const ended = new Promise((resolve) => main.once('exit', resolve))
    // Each start says where it can be driven; the second one writes to the same pipe.
    const lines = createInterface(main.stderr)[Symbol.asyncIterator]()
    const nextPage = async (): Promise<Page> => {
      for (;;) {
        const line = await lines.next()
        if (line.done) throw new Error('the app ended')
        const [address] = /ws:\/\/\S+/.exec(line.value) ?? []
        if (address === undefined) continue
        const browser = await chromium.connectOverCDP(address, { noDefaults: true })
        const [context] = browser.contexts()
        const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
        if (!page) throw new Error('no page')
        await page.getByRole('heading').first().waitFor()
        return page
      }
    }
    const first = await nextPage()
    expect(await askFrom(first, 'vault.create', newPractice)).toMatchObject({ ok: true })
    await first.evaluate(() => void window.dossier.desktop('lock', {}))
    const second = await nextPage()
    expect(await ended).toBe(0)
    expect(await askFrom(second, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
    await second.evaluate(() => void window.dossier.desktop('quit', {}))
    // What is left to read ends when the last process that could write to the pipe has gone.
    while (!(await lines.next()).done);
  })

  it('S10 has no developer tools, by whatever key or call', async () => {
    const app = await App.launch({ executable: executable('test') })
    try {
      await app.page.keyboard.press('Control+Shift+I')
      await app.page.keyboard.press('F12')
      const open = await app.electron.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.openDevTools({ mode: 'detach' })
        contents?.inspectElement(10, 10)
        // They do open where a window allows them, asked for later: those of the app's window would be open by now.
        const other = new BrowserWindow({ show: false })
        await new Promise<void>((resolve) => {
          other.webContents.once('devtools-opened', resolve)
          other.webContents.openDevTools({ mode: 'detach' })
        })
        other.destroy()
        return contents?.isDevToolsOpened()
      })
      expect(open).toBe(false)
    } finally {
      await app.end()
    }
  })

  it('S10 holds nothing but what runs, and the licences of it', () => {
    const paths = pathsInAsar(join(unpacked('local'), 'resources', 'app.asar'))
    const tops = new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')))
    const allowed = /^(package\.json|out(\/(main|preload|renderer))?|node_modules(\/.*)?)$/
    expect([...tops].filter((path) => !allowed.test(path))).toEqual([])
    expect([...tops]).toEqual(expect.arrayContaining(['package.json', 'out/main', 'out/renderer']))
    const licences = readFileSync(join(unpacked('local'), 'resources', 'THIRD-PARTY-LICENCES.txt'), 'utf8')
    for (const name of [
      'react',
      'zod',
      '@mantine/core',
      '@journeyapps/sqlcipher',
      '@fontsource-variable/inter'
    ]) {
      expect(licences).toContain(`\n${name} `)
    }
    expect(existsSync(resolve('release/local', `dossier-local-linux-${process.arch}.tar.gz`))).toBe(true)
  })

  // The wire holds a digit for each fuse.
  it('S10 has every fuse as it goes to users', async () => {
    const fuses = await getCurrentFuseWire(executable('local'))
    const shut = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments
    ]
    const set = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar
    ]
    expect(shut.map((fuse) => fuses[fuse])).toEqual(shut.map(() => '0'.charCodeAt(0)))
    expect(set.map((fuse) => fuses[fuse])).toEqual(set.map(() => '1'.charCodeAt(0)))
  })

  const opened = /door open|Debugger listening|DevTools listening/
  it.each([
    ['ELECTRON_RUN_AS_NODE', ['-e', 'console.log("door" + " open")'], { ELECTRON_RUN_AS_NODE: '1' }],
    ['NODE_OPTIONS', [], { NODE_OPTIONS: '--inspect=0' }],
    ['--inspect', ['--inspect=0'], {}],
    ['--remote-debugging-port', ['--remote-debugging-port=0'], {}]
  ])('S10 runs nothing and opens nothing for %s, which the runtime alone does', (name, args, env) => {
    const written = (program: string, given: readonly string[]) => {
      const { stdout, stderr } = spawnSync(program, given, {
        encoding: 'utf8',
        env: { ...process.env, DOSSIER_LAUNCHER: '1', ...env },
        timeout: 4000
      })
      return stdout + stderr
    }
    const asNode = 'ELECTRON_RUN_AS_NODE' in env
    const folder = asNode ? [] : [`--user-data-dir=${mkdtempSync(join(room, 'doors-'))}`]
    const project = asNode ? [] : [process.env['DOSSIER_PROJECT'] ?? '']
    const runtime = process.env['DOSSIER_ELECTRON'] ?? ''
    expect(written(runtime, [...args, ...folder, ...project]), name).toMatch(opened)
    expect(written(executable('local'), [...folder, ...args])).not.toMatch(opened)
  })
})
