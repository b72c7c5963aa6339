import { sql, update, type ReadableDatabase, type WritableDatabase } from '../database'

/** The maximum idle time of the practice, in minutes; null when there is no practice. */
export async function longestIdleMinutes(db: ReadableDatabase): Promise<number | null> {
  const row = await db.get<{ minutes: number }>(sql`SELECT longest_idle_minutes AS minutes FROM practice`)
  return row?.minutes ?? null
}

export async function storeLongestIdleMinutes(db: WritableDatabase, minutes: number): Promise<void> {
  await db.run(update('practice', { longest_idle_minutes: minutes }, sql`id = 1`))
}
