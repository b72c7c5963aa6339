import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const limitMs = 60_000

export function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run this by "npm run bench".`)
  return value
}

type Word = 'usable' | 'answer' | 'failed'

/** Takes lines to the app and to the one that starts in its place. The pipe of a child process ends with the first. */
class NamedPipe {
  readonly descriptor: number
  private readonly folder = mkdtempSync(join(tmpdir(), 'dossier-witness-'))

  constructor() {
    const path = join(this.folder, 'orders')
    execFileSync('mkfifo', [path])
    this.descriptor = openSync(path, 'r+')
  }

  write(line: string): void {
    writeSync(this.descriptor, `${line}\n`)
  }

  close(): void {
    closeSync(this.descriptor)
    rmSync(this.folder, { recursive: true })
  }
}

/** An Electron app with the witness script preloaded. */
export class WitnessedApp {
  private readonly child: ChildProcess
  private readonly orders: NamedPipe
  /** Resolves when the process that was started has exited, not one that it may have started in its place. */
  private readonly ended: Promise<unknown>
  /** Resolves when every process has exited. */
  private readonly closed: Promise<unknown>
  /** The process that shows the lock screen, another one after each lock. */
  pid = 0
  private waiting: ((word: Word, value: unknown) => void) | null = null

  private constructor(folder: string, args: readonly string[]) {
    const witness = join(needed('DOSSIER_PROJECT'), 'tests/bench/usable-witness.cjs')
    this.orders = new NamedPipe()
    // Without a launcher the app restarts itself when it locks, on the same pipes.
    this.child = spawn(needed('DOSSIER_ELECTRON'), ['-r', witness, folder, ...args], {
      stdio: [this.orders.descriptor, 'pipe', 'ignore']
    })
    this.ended = new Promise((resolve) => this.child.on('exit', resolve))
    this.closed = new Promise((resolve) => this.child.on('close', resolve))
    void this.closed.then(() => {
      this.orders.close()
      this.waiting?.('failed', 'the app ended')
    })
    if (!this.child.stdout) throw new Error('no output to read')
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      const said = /^witness (usable|answer|failed) (.*)$/.exec(line)
      if (!said) return
      const value: unknown = JSON.parse(said[2] ?? 'null')
      if (said[1] === 'usable') this.pid = Number(value)
      this.waiting?.(said[1] as Word, value)
    })
  }

  /** Starts the app; returns it with the time until the first page can be typed in. */
  static async start(
    folder: string,
    args: readonly string[]
  ): Promise<{ app: WitnessedApp; startMs: number }> {
    const before = performance.now()
    const app = new WitnessedApp(folder, args)
    await app.hear('usable')
    return { app, startMs: performance.now() - before }
  }

  /** Runs a script in the page; returns its value. */
  async run<T>(script: string): Promise<T> {
    const heard = this.hear()
    this.orders.write(JSON.stringify(script))
    return (await heard) as T
  }

  /** Locks with the button; returns the milliseconds until the lock screen of the next instance can be typed in. */
  async lockAndStartAnew(): Promise<number> {
    const before = performance.now()
    const heard = this.hear('usable')
    this.orders.write(JSON.stringify("void window.dossier.desktop('lock', {})"))
    await heard
    const took = performance.now() - before
    await this.ended
    return took
  }

  /**
   * Emits the system's screen lock; returns the milliseconds until the window is hidden and until the page is empty.
   */
  async lockFromOutside(): Promise<{ window: number; page: number }> {
    const heard = this.hear()
    this.orders.write('lock')
    const seen = (await heard) as { window: number; page: number }
    await this.hear('usable')
    await this.ended
    return seen
  }

  async quit(): Promise<void> {
    // By process id, because the pipe belongs to the first process.
    process.kill(this.pid, 'SIGTERM')
    const force = setTimeout(() => process.kill(this.pid, 'SIGKILL'), 5000)
    await this.closed
    clearTimeout(force)
  }

  /** The next message of this kind, or the first failure. */
  private hear(awaited: Word = 'answer'): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        reject(new Error('the app said nothing for a minute'))
      }, limitMs)
      this.waiting = (word, value) => {
        if (word !== awaited && word !== 'failed') return
        clearTimeout(limit)
        this.waiting = null
        if (word === 'failed') reject(new Error(String(value)))
        else resolve(value)
      }
    })
  }
}
