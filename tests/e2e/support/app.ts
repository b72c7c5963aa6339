import type { BrowserWindow } from 'electron'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { accessibilityFaults } from './accessibility'
import { isAlive, processTree } from './processes'
import { until, within } from './until'

/** Exit code of an app that locked; its launcher restarts it. */
export const LOCKED = 66
const START_LIMIT_MS = 60_000
const END_LIMIT_MS = 20_000

export interface LaunchOptions {
  /** A folder that two apps of one test share; a new one when absent. */
  userData?: string
  /** More switches for the app. */
  args?: string[]
  env?: Record<string, string>
  /** A packaged build instead of the project folder under the development runtime. */
  executable?: string
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run this through "npm test -- e2e".`)
  return value
}

/** One running app with a folder of its own, as a user would have it. */
export class App {
  /** Errors in the console of any window; a test fails on any of them. */
  readonly problems: string[] = []
  /** What the processes wrote to their standard output and error. */
  readonly log: string[] = []
  readonly userData: string
  private readonly ownsUserData: boolean
  private running: ElectronApplication | undefined
  private window: Page | undefined
  private exitCode: Promise<number | null> = Promise.resolve(null)

  private constructor(private readonly options: LaunchOptions) {
    this.ownsUserData = options.userData === undefined
    this.userData = options.userData ?? mkdtempSync(join(tmpdir(), 'dossier-practice-'))
  }

  static async launch(options: LaunchOptions = {}): Promise<App> {
    const app = new App(options)
    await app.start()
    return app
  }

  get electron(): ElectronApplication {
    if (!this.running) throw new Error('The app has ended.')
    return this.running
  }

  /** The window that the user looks at. */
  get page(): Page {
    if (!this.window) throw new Error('The app has no window.')
    return this.window
  }

  async start(): Promise<void> {
    const { executable, args = [], env } = this.options
    const program = executable === undefined ? fromProject(required('DOSSIER_PROJECT')) : []
    const electron = await _electron.launch({
      executablePath: executable ?? required('DOSSIER_ELECTRON'),
      args: [...program, `--user-data-dir=${this.userData}`, ...args],
      // Playwright would otherwise switch the sandbox off.
      chromiumSandbox: true,
      env: { ...inherited(), DOSSIER_LAUNCHER: '1', TMPDIR: this.temporaryFolder(), ...env },
      timeout: START_LIMIT_MS
    })
    this.running = electron
    const main = electron.process()
    this.exitCode = new Promise((resolve) => main.once('exit', resolve))
    for (const stream of [main.stdout, main.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => this.read(line))
    }
    for (const page of electron.windows()) this.watch(page)
    electron.on('window', (page) => {
      this.watch(page)
    })
    this.window = await electron.firstWindow({ timeout: START_LIMIT_MS })
    await this.window.waitForLoadState('domcontentloaded')
  }

  /** Inside the user data, so that a search for readable files includes temporary files. */
  private temporaryFolder(): string {
    const folder = join(this.userData, 'temporary')
    mkdirSync(folder, { recursive: true })
    return folder
  }

  private read(line: string): void {
    const error = /^console-witness (.*)$/.exec(line)?.[1]
    if (error === undefined) this.log.push(`${line}\n`)
    else this.problems.push(`console: ${String(JSON.parse(error))}`)
  }

  private readonly watched = new WeakSet<Page>()

  private watch(page: Page): void {
    if (this.watched.has(page)) return
    this.watched.add(page)
    page.on('console', (message) => {
      const error = `console: ${message.text()}`
      if (message.type() === 'error' && !this.problems.includes(error)) this.problems.push(error)
    })
    page.on('pageerror', (error) => this.problems.push(`page: ${error.stack ?? error.message}`))
    page.on('crash', () => this.problems.push('a window crashed'))
  }

  /** Every running process of the app, the main process first. */
  pids(): number[] {
    const main = this.electron.process().pid
    return main === undefined ? [] : processTree(main)
  }

  /** Waits until the app has locked and every process has exited, then restarts it as the launcher does. */
  async untilLockedAndRestarted(before: number[] = this.pids()): Promise<void> {
    const code = await this.untilEnded()
    if (code !== LOCKED) throw new Error(`The app ended with code ${String(code)}, not as it does to lock.`)
    await this.untilGone(before)
    await this.start()
  }

  /** Waits for the app to end by itself; gives its exit code. */
  async untilEnded(): Promise<number | null> {
    const code = await within(END_LIMIT_MS, this.exitCode, () => {
      throw new Error('The app did not end.')
    })
    this.running = undefined
    this.window = undefined
    return code
  }

  private async untilGone(pids: number[]): Promise<void> {
    await until(`every process of the app ends (${pids.join(', ')})`, () => !pids.some(isAlive), END_LIMIT_MS)
  }

  /** Makes the next save dialogs return this path, or cancel without one. */
  async answerSaveDialogs(filePath?: string): Promise<void> {
    await this.electron.evaluate(({ dialog }, path) => {
      const answer =
        path === undefined ? { canceled: true, filePath: '' } : { canceled: false, filePath: path }
      dialog.showSaveDialog = () => Promise.resolve(answer)
      dialog.showSaveDialogSync = () => answer.filePath
    }, filePath)
  }

  async resize(width: number, height: number): Promise<void> {
    const window = await this.electron.browserWindow(this.page)
    await window.evaluate(
      (shown: BrowserWindow, size) => {
        shown.setContentSize(size.width, size.height)
      },
      { width, height }
    )
  }

  /** Takes a picture of the window into DOSSIER_PICTURES (a temporary folder when unset); gives its path. */
  async screenshot(name: string): Promise<string> {
    const folder = process.env['DOSSIER_PICTURES'] ?? join(tmpdir(), 'dossier-pictures')
    mkdirSync(folder, { recursive: true })
    const path = join(folder, `${name}.png`)
    await this.page.screenshot({ path, animations: 'disabled' })
    return path
  }

  /** The violations of WCAG 2.2 AA on the present screen. */
  axe(): Promise<string[]> {
    return accessibilityFaults(this.page)
  }

  /** Ends the app if it runs, waits for its processes, and removes the folder that this object made. */
  async end(): Promise<void> {
    const electron = this.running
    if (electron) {
      const pids = this.pids()
      this.running = undefined
      this.window = undefined
      await within(END_LIMIT_MS / 2, electron.close(), () => void electron.process().kill('SIGKILL'))
      await this.untilGone(pids)
    }
    if (this.ownsUserData) rmSync(this.userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

function fromProject(project: string): string[] {
  return ['-r', join(project, 'tests/e2e/support/console-witness.cjs'), project]
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}
