import type { Database, WritableDatabase } from './database'

/** One step of work in a transaction of its own; returns whether more is due. */
type Step = (db: WritableDatabase) => Promise<boolean>

const quietMs = 1000
/** The work starts after this time even when somebody types without a pause. */
const longestWaitMs = 5000
/** Time limit on closing: the rest of the work continues after the next unlock. */
const longestFinishMs = 300

/** Runs background work a moment after writes, such as indexing a note that is being typed. */
export class QuietWork {
  private readonly steps: Step[] = []
  private timer: NodeJS.Timeout | undefined
  private waitingSince: number | null = null
  private working: Promise<void> = Promise.resolve()
  private interrupted = false

  constructor(private readonly database: Database) {}

  /** Adds work, to run now and after each write, once nothing is being written. */
  add(step: Step): void {
    this.steps.push(step)
    this.written()
  }

  /** Call after each write: the work runs when nothing more is written for a second. */
  written(): void {
    this.waitingSince ??= performance.now()
    clearTimeout(this.timer)
    const longest = this.waitingSince + longestWaitMs - performance.now()
    this.timer = setTimeout(() => void this.work(Infinity), Math.max(0, Math.min(quietMs, longest)))
  }

  /** Runs the waiting work at once, for at most 0.3 s; the rest is still due after the next unlock. */
  async finish(): Promise<void> {
    const isWaiting = this.waitingSince !== null
    clearTimeout(this.timer)
    this.interrupted = true
    await this.working
    this.interrupted = false
    if (isWaiting) await this.work(longestFinishMs)
  }

  private work(atMostMs: number): Promise<void> {
    clearTimeout(this.timer)
    this.waitingSince = null
    const began = performance.now()
    const goesOn = (): boolean => !this.interrupted && performance.now() - began < atMostMs
    // A failure loses nothing: what is due stays due until the next write or unlock.
    this.working = this.working.then(() => this.stepThrough(goesOn)).catch(() => undefined)
    return this.working
  }

  private async stepThrough(goesOn: () => boolean): Promise<void> {
    for (const step of this.steps) {
      while (goesOn() && (await this.database.transaction(step)));
    }
  }
}
