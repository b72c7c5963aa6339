import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { writeDurably } from '../../durable-file'

const Attempts = z.object({ failed: z.number().int().min(0), lastFailedAt: z.number() })
type Attempts = z.infer<typeof Attempts>

const longestWaitMs = 15 * 60_000

/** 1, 2, 4 ... seconds after each failed attempt, at most a quarter of an hour. */
export function waitAfter(failed: number): number {
  return failed === 0 ? 0 : Math.min(longestWaitMs, 1000 * 2 ** (failed - 1))
}

/**
 * Milliseconds still to wait. A clock that was set back makes the wait start anew instead of ending it.
 * @param nowMs wall clock, in milliseconds
 */
export function remainingWait(attempts: Attempts, nowMs: number): number {
  const sinceMs = nowMs - attempts.lastFailedAt
  return Math.max(0, waitAfter(attempts.failed) - Math.max(0, sinceMs))
}

/** Slows down guessing at the keyboard. Kept in a file, so that starting the app anew does not help. */
export class Throttle {
  constructor(
    private readonly file: string,
    private readonly now: () => Date
  ) {}

  async remainingMs(): Promise<number> {
    return remainingWait(await this.read(), this.now().getTime())
  }

  async failedAttempts(): Promise<number> {
    return (await this.read()).failed
  }

  /** Written before the passphrase is tried: pulling the plug during a try does not win one. */
  async countAttempt(): Promise<void> {
    const { failed } = await this.read()
    await writeDurably(this.file, JSON.stringify({ failed: failed + 1, lastFailedAt: this.now().getTime() }))
  }

  async forget(): Promise<void> {
    await rm(this.file, { force: true })
  }

  private async read(): Promise<Attempts> {
    try {
      return Attempts.parse(JSON.parse(await readFile(this.file, 'utf8')))
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      // A file that somebody spoiled is no way around the wait.
      return missing ? { failed: 0, lastFailedAt: 0 } : { failed: 10, lastFailedAt: this.now().getTime() }
    }
  }
}
