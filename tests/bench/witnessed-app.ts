import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const limitMs = 60_000

export function needed(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run this by "npm run bench".`)
  return value
}

type Word = 'usable' | 'answer' | 'failed'

/** An Electron app with the witness in it. */
export class WitnessedApp {
  private readonly child: ChildProcess
  private readonly ended: Promise<number | null>
  private waiting: ((word: Word, value: unknown) => void) | null = null

  private constructor(folder: string, args: readonly string[]) {
    const witness = join(needed('DOSSIER_PROJECT'), 'tests/bench/usable-witness.cjs')
    this.child = spawn(needed('DOSSIER_ELECTRON'), ['-r', witness, folder, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, DOSSIER_LAUNCHER: '1' }
    })
    this.ended = new Promise((done) => this.child.on('exit', done))
    void this.ended.then((code) => this.waiting?.('failed', `the app ended with code ${String(code)}`))
    if (!this.child.stdout) throw new Error('no output to read')
    createInterface({ input: this.child.stdout }).on('line', (line) => {
      const said = /^witness (usable|answer|failed) (.*)$/.exec(line)
      if (said) this.waiting?.(said[1] as Word, JSON.parse(said[2] ?? 'null'))
    })
  }

  /** Started, with the first page ready for typing; tells how long that took. */
  static async start(
    folder: string,
    args: readonly string[]
  ): Promise<{ app: WitnessedApp; startMs: number }> {
    const before = performance.now()
    const app = new WitnessedApp(folder, args)
    await app.hear()
    return { app, startMs: performance.now() - before }
  }

  /** Runs a script in the page; gives the value that it ends in. */
  async run<T>(script: string): Promise<T> {
    const heard = this.hear()
    this.child.stdin?.write(`${JSON.stringify(script)}\n`)
    return (await heard) as T
  }

  /** Runs a script that makes the app end, and waits for the end. */
  async runToTheEnd(script: string): Promise<void> {
    this.child.stdin?.write(`${JSON.stringify(script)}\n`)
    await this.ended
  }

  /** The system locks the screen: milliseconds until the window is hidden, and until the page is empty. */
  async lockFromOutside(): Promise<{ window: number; page: number }> {
    const heard = this.hear()
    this.child.stdin?.write('lock\n')
    const seen = (await heard) as { window: number; page: number }
    await this.ended
    return seen
  }

  async quit(): Promise<void> {
    this.child.stdin?.write('quit\n')
    const force = setTimeout(() => this.child.kill('SIGKILL'), 5000)
    await this.ended
    clearTimeout(force)
  }

  private hear(): Promise<unknown> {
    return new Promise((done, refuse) => {
      const limit = setTimeout(() => {
        refuse(new Error('the app said nothing for a minute'))
      }, limitMs)
      this.waiting = (word, value) => {
        clearTimeout(limit)
        this.waiting = null
        if (word === 'failed') refuse(new Error(String(value)))
        else done(value)
      }
    })
  }
}
