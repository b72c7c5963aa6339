import type { SearchedKind } from '../../../shared/domain/record-kinds'
import { sql, type ReadableDatabase, type WritableDatabase } from '../database'

/** The record has changed: the index follows when writing pauses. To be called in the transaction of the change. */
export async function dueForSearch(
  db: WritableDatabase,
  kind: SearchedKind,
  recordId: string
): Promise<void> {
  await db.run(sql`INSERT OR IGNORE INTO search_due (kind, record_id) VALUES (${kind}, ${recordId})`)
}

/** What all records of a dossier say together with their own words has changed: the name of the coachee. */
export async function dossierDueForSearch(db: WritableDatabase, coacheeId: string): Promise<void> {
  await db.run(
    sql`INSERT OR IGNORE INTO search_due (kind, record_id)
    SELECT kind, record_id FROM search_entries WHERE coachee_id = ${coacheeId}`
  )
}

/** Takes a deleted record out of the index, in the transaction of the deletion. */
export async function forgetRecord(
  db: WritableDatabase,
  kind: SearchedKind,
  recordId: string
): Promise<void> {
  await db.run(sql`DELETE FROM search_entries WHERE kind = ${kind} AND record_id = ${recordId}`)
  await db.run(sql`DELETE FROM search_due WHERE kind = ${kind} AND record_id = ${recordId}`)
}

export async function isIndexed(db: ReadableDatabase): Promise<boolean> {
  return (await db.get(sql`SELECT 1 FROM search_due LIMIT 1`)) === undefined
}
