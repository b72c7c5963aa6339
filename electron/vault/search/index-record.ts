import type { SearchedKind } from '../../../shared/domain/record-kinds'
import type { WritableDatabase } from '../database'

/** What the search index holds of a record. The two layers are kept apart, so that a hit can say where it was. */
export interface SearchEntry {
  kind: SearchedKind
  recordId: string
  coacheeId: string | null
  at: string | null
  title: string
  shareable: string
  private: string
}

/** Makes the index say what the record says now. */
export async function indexRecord(db: WritableDatabase, entry: SearchEntry): Promise<void> {
  await db.run(
    `INSERT INTO search_entries (kind, record_id, coachee_id, at, title, shareable, private)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, record_id) DO UPDATE SET coachee_id = excluded.coachee_id, at = excluded.at,
       title = excluded.title, shareable = excluded.shareable, private = excluded.private`,
    entry.kind,
    entry.recordId,
    entry.coacheeId,
    entry.at,
    entry.title,
    entry.shareable,
    entry.private
  )
}

export async function forgetRecord(
  db: WritableDatabase,
  kind: SearchedKind,
  recordId: string
): Promise<void> {
  await db.run('DELETE FROM search_entries WHERE kind = ? AND record_id = ?', kind, recordId)
}
