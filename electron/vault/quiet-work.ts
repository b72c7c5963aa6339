import type { Database, WritableDatabase } from './database'

type Work = (db: WritableDatabase) => Promise<void>

const quietMs = 1000

/** Work that waits until its record has been left alone for a second. */
export class QuietWork {
  private readonly waiting = new Map<string, { work: Work; timer: NodeJS.Timeout }>()

  constructor(private readonly database: Database) {}

  /** Takes the place of what was scheduled under the same key. */
  schedule(key: string, work: Work): void {
    clearTimeout(this.waiting.get(key)?.timer)
    // A failure here loses nothing of the record: the work is repeated at its next change, or after the next unlock.
    const timer = setTimeout(() => void this.run(key).catch(() => undefined), quietMs)
    this.waiting.set(key, { work, timer })
  }

  /** Does at once all that is still waiting. */
  async finish(): Promise<void> {
    for (const key of [...this.waiting.keys()]) await this.run(key)
  }

  private async run(key: string): Promise<void> {
    const waiting = this.waiting.get(key)
    if (!waiting) return
    clearTimeout(waiting.timer)
    this.waiting.delete(key)
    await this.database.transaction(waiting.work)
  }
}
