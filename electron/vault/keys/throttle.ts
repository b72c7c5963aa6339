import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Clocks } from '../../../shared/domain/lock-policy'
import { DossierError } from '../../../shared/errors'
import { writeDurably } from '../../durable-file'
import { Serial } from '../database'

const Attempts = z.object({ failed: z.number().int().min(0), lastFailedAt: z.number() })
type Attempts = z.infer<typeof Attempts>

const longestWaitMs = 15 * 60_000

/** As many as give the longest wait: a file that is spoiled never shortens the one that it held. */
const failedWhenDamaged = 11

/** 1, 2, 4 ... seconds after each failed attempt, at most a quarter of an hour. */
export function waitAfter(failed: number): number {
  return failed === 0 ? 0 : Math.min(longestWaitMs, 1000 * 2 ** (failed - 1))
}

/**
 * What holds of the attempts that were kept: a file that cannot be read, and a clock that was set back, make the wait
 * begin anew now. Once this is written the wait ends like any other.
 * @param nowMs wall clock, in milliseconds
 */
export function settledAttempts(kept: Attempts | 'damaged', nowMs: number): Attempts {
  if (kept === 'damaged') return { failed: failedWhenDamaged, lastFailedAt: nowMs }
  return nowMs < kept.lastFailedAt ? { ...kept, lastFailedAt: nowMs } : kept
}

/** The attempts as this process knows them: its wait is counted by the clock that nobody sets. */
interface Known {
  failed: number
  /** Monotonic, in milliseconds. */
  waitEndsAt: number
}

/**
 * Slows down guessing at the keyboard. Kept in a file, so that starting the app anew does not help. The file is read
 * once: while the app runs, neither the file nor the wall clock shortens a wait. Across a start there is only the wall
 * clock, and one that was set forward in between cannot be told from time that passed.
 */
export class Throttle {
  private known: Promise<Known> | null = null
  /** At the lock and at an open vault alike, one attempt waits for the one before it: none slips through beside another. */
  private readonly attempting = new Serial()

  constructor(
    private readonly file: string,
    private readonly clocks: () => Clocks
  ) {}

  async remainingMs(): Promise<number> {
    const { waitEndsAt } = await this.attempts()
    return Math.ceil(Math.max(0, waitEndsAt - this.clocks().monotonicMs))
  }

  async failedAttempts(): Promise<number> {
    return (await this.attempts()).failed
  }

  /**
   * Makes an attempt that opens nothing count. It is counted before it is made: pulling the plug meanwhile does not
   * win one.
   * @throws DossierError `vault.wait`, `vault.wrongPassphrase`
   */
  attempt<T>(open: () => Promise<T[]>): Promise<T[]> {
    return this.attempting.run(async () => {
      const waitMs = await this.remainingMs()
      if (waitMs > 0) throw new DossierError('vault.wait', { seconds: Math.ceil(waitMs / 1000) })
      await this.count()
      const opened = await open()
      if (opened.length === 0) throw new DossierError('vault.wrongPassphrase')
      await this.forget()
      return opened
    })
  }

  private async count(): Promise<void> {
    const failed = (await this.attempts()).failed + 1
    const { wallMs, monotonicMs } = this.clocks()
    await this.write({ failed, lastFailedAt: wallMs })
    this.known = Promise.resolve({ failed, waitEndsAt: monotonicMs + waitAfter(failed) })
  }

  private async forget(): Promise<void> {
    await rm(this.file, { force: true })
    this.known = Promise.resolve({ failed: 0, waitEndsAt: 0 })
  }

  private attempts(): Promise<Known> {
    this.known ??= this.recall()
    return this.known
  }

  private async recall(): Promise<Known> {
    const { wallMs, monotonicMs } = this.clocks()
    const kept = await this.read()
    if (kept === null) return { failed: 0, waitEndsAt: 0 }
    const attempts = settledAttempts(kept, wallMs)
    // A disk that does not take it makes the wait begin anew at the next start; in this process it ends all the same.
    if (attempts !== kept) await this.write(attempts).catch(() => undefined)
    const waitEndsAt = monotonicMs + waitAfter(attempts.failed) - (wallMs - attempts.lastFailedAt)
    return { failed: attempts.failed, waitEndsAt }
  }

  private write(attempts: Attempts): Promise<void> {
    return writeDurably(this.file, JSON.stringify(attempts))
  }

  /** null when there were no attempts. */
  private async read(): Promise<Attempts | 'damaged' | null> {
    try {
      return Attempts.parse(JSON.parse(await readFile(this.file, 'utf8')))
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      return missing ? null : 'damaged'
    }
  }
}
