import { sql, update, type ReadableDatabase, type WritableDatabase } from '../database'

/** The stored lock settings of a member as JSON, possibly of an earlier version; null when there are none. */
export async function storedLockSettings(db: ReadableDatabase, memberId: string): Promise<string | null> {
  const row = await db.get<{ settings: string | null }>(
    sql`SELECT lock_settings AS settings FROM members WHERE id = ${memberId}`
  )
  return row?.settings ?? null
}

export async function storeLockSettings(
  db: WritableDatabase,
  memberId: string,
  settings: object
): Promise<void> {
  await db.run(update('members', { lock_settings: JSON.stringify(settings) }, sql`id = ${memberId}`))
}
