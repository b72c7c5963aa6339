import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const emptyFolder = mkdtempSync(join(tmpdir(), 'dossier-empty-'))
afterAll(() => {
  rmSync(emptyFolder, { recursive: true })
})

function runNode(args: string[], env: Record<string, string> = {}): { code: number | null; words: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env }
  })
  return { code: status, words: stdout + stderr }
}

/** Runs a line of the set-up as a command does, which turns an obstacle into its sentence. */
function runStep(
  file: string,
  line: string,
  env?: Record<string, string>
): { code: number | null; words: string } {
  const script = `
    import * as step from './build/setup/${file}'
    import { run } from './build/setup/command.mjs'
    await run(async () => { ${line} })`
  return runNode(['--input-type=module', '-e', script], env)
}

describe('what cannot be had is said in a sentence, with a remedy and a failing code', () => {
  it('too old a Node', () => {
    const { code, words } = runStep('node-version.mjs', "step.checkNodeVersion('18.20.4')")
    expect(code).toBe(1)
    expect(words).toContain('this is Node 18.20.4. Install a newer one from https://nodejs.org')
  })

  it('Node 20.19, 20.20, 22 and 24 will do', () => {
    for (const version of ['20.19.0', '20.20.2', '22.1.0', '24.0.0']) {
      expect(runStep('node-version.mjs', `step.checkNodeVersion('${version}')`).words).toBe('')
    }
  })

  it.runIf(process.platform !== 'win32')('no compiler', () => {
    const { words } = runStep('compiler.mjs', 'console.log(step.missingForNativeBuild().join())', {
      PATH: emptyFolder
    })
    expect(words.trim()).toBe('a C++ compiler,make,python3')
  })

  it('a runtime that loads neither binding of the database, the older Electron among them', () => {
    const check = (node: string) => `step.checkDatabaseBinding('Electron 25.1.1', '${node}', false)`
    const old = runStep('native-modules.mjs', check('18.15.0'))
    expect(old.code).toBe(1)
    expect(old.words).toMatch(
      /could not be compiled: .*takes Node 22 or later, and Electron 25\.1\.1 has Node 18\.15\.0\. .* run the command again/
    )
    const newer = runStep('native-modules.mjs', check('24.21.0'))
    expect(newer.code).toBe(0)
    expect(newer.words).toContain('The ready-made one serves, the same that Windows has.')
  })

  it.runIf(process.platform === 'linux')('a system library, or a program that tests call', () => {
    const fakes = mkdtempSync(join(tmpdir(), 'dossier-fakes-'))
    writeFileSync(join(fakes, 'ldd'), '#!/bin/sh\necho "  libgbm.so.1 => not found"\n', { mode: 0o755 })
    const libraries = runStep('system-libraries.mjs', "step.ensureLibraries('electron')", { PATH: fakes })
    rmSync(fakes, { recursive: true })
    expect(libraries.code).toBe(1)
    expect(libraries.words).toMatch(
      /This machine lacks libgbm\.so\.1\. .*sudo apt-get install libgtk-3-0 .*libgbm1/
    )
    const display = runStep('system-libraries.mjs', "step.ensurePrograms({ Xvfb: 'xvfb' })", {
      PATH: emptyFolder
    })
    expect(display.words).toContain(
      'This machine lacks Xvfb. Install them (on Debian or Ubuntu: sudo apt-get install xvfb)'
    )
  })

  it.runIf(process.platform === 'linux')('no display, nor what makes a virtual one', () => {
    const { code, words } = runNode(['build/start.mjs'], {
      DISPLAY: '',
      WAYLAND_DISPLAY: '',
      PATH: emptyFolder
    })
    expect(code).toBe(1)
    expect(words).toContain('This machine lacks Xvfb.')
    expect(words).toContain('sudo apt-get install xvfb')
  })

  it.runIf(process.platform === 'linux')('no user namespaces for the Chromium sandbox', () => {
    const { code, words } = runStep('sandbox.mjs', 'step.checkSandbox()', { PATH: emptyFolder })
    expect(code).toBe(1)
    expect(words).toContain('The program "unshare" is missing')
  })
})

const officialIsHere = existsSync('node_modules/electron/dist')

describe.runIf(process.platform === 'linux' && process.arch === 'x64' && !officialIsHere)(
  'the fallback',
  () => {
    const hour = 3_600_000

    it('is announced loudly, and the official Electron is tried again after a day', () => {
      const cache = mkdtempSync(join(tmpdir(), 'dossier-cache-'))
      mkdirSync(join(cache, 'electron-25.1.1'))
      writeFileSync(join(cache, 'electron-25.1.1', 'electron'), '')
      const env = { DOSSIER_CACHE: cache, ELECTRON_MIRROR: 'http://localhost:1/' }
      const triedAt = (now: number): number => {
        const { words } = runStep('electron-runtime.mjs', `await step.ensureElectron(${String(now)})`, env)
        expect(words).toContain('This run uses the older, genuine Electron 25.1.1 instead.')
        expect(words).toContain('never goes into a package for users')
        const record = readFileSync(join(cache, 'official-electron-unreachable.json'), 'utf8')
        return (JSON.parse(record) as { at: number }).at
      }
      expect([hour, 24 * hour, 26 * hour].map(triedAt)).toEqual([hour, hour, 26 * hour])
      rmSync(cache, { recursive: true })
    })
  }
)

describe('the launcher', () => {
  it('starts the app anew after a lock, and passes every other code on', () => {
    const line = `
      const codes = [66, 66, 3]
      console.log(await step.restartAfterLock(async () => codes.shift()), codes.length)`
    expect(runStep('restart-after-lock.mjs', line).words.trim()).toBe('3 0')
  })
})
