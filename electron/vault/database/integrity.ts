import type { ReadableDatabase } from './readable-writable'
import { sql } from './sql'

/**
 * What is wrong with the file, as SQLite words it; empty when all is well. The check of the seals reads every page, free
 * ones too; the binding for Windows does not know it and answers nothing. SQLite's own notices a wrong structure that was
 * sealed rightly, and reads every page that holds something, through its seal (docs/decisions/how-damage-is-found.md).
 */
export async function findDamage(db: Pick<ReadableDatabase, 'all'>): Promise<string[]> {
  const cipher = await db.all<Record<string, string>>(sql`PRAGMA cipher_integrity_check`)
  const structure = await db.all<Record<string, string>>(sql`PRAGMA integrity_check`)
  return [...cipher, ...structure].flatMap((row) => Object.values(row)).filter((word) => word !== 'ok')
}
