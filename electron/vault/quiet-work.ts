import type { Database, WritableDatabase } from './database'

/** One step of work in a transaction of its own; answers whether there is more to do. */
type Step = (db: WritableDatabase) => Promise<boolean>

const quietMs = 1000
/** Somebody who never pauses is not waited for longer than this. */
const longestWaitMs = 5000
/** How long closing waits for work that can as well go on after the next unlock. */
const longestFinishMs = 300

/** Work that follows writing at a distance, such as the search index of a note that is being typed. */
export class QuietWork {
  private readonly steps: Step[] = []
  private timer: NodeJS.Timeout | undefined
  private waitingSince: number | null = null
  private working: Promise<void> = Promise.resolve()
  private interrupted = false

  constructor(private readonly database: Database) {}

  /** Does the work when it is quiet, now and after each time that something was written. */
  add(step: Step): void {
    this.steps.push(step)
    this.written()
  }

  /** Something was written: the work is due when nothing more is written for a second. */
  written(): void {
    this.waitingSince ??= performance.now()
    clearTimeout(this.timer)
    const longest = this.waitingSince + longestWaitMs - performance.now()
    this.timer = setTimeout(() => void this.work(Infinity), Math.max(0, Math.min(quietMs, longest)))
  }

  /** Does at once what is waiting, in no more than 0.3 s: the rest is found due after the next unlock. */
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
    // A failure loses nothing of a record: what is due stays due, until the next writing or the next unlock.
    this.working = this.working.then(() => this.stepThrough(goesOn)).catch(() => undefined)
    return this.working
  }

  private async stepThrough(goesOn: () => boolean): Promise<void> {
    for (const step of this.steps) {
      while (goesOn() && (await this.database.transaction(step)));
    }
  }
}
