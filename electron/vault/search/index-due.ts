import type { SearchedKind } from '../../../shared/domain/record-kinds'
import { column, isOneOf, sql, type WritableDatabase } from '../database'
import type { ReadSearchTexts, SearchText } from './search-text'
import { tokensOf, type Layer } from './tokens'

export type Searchable = Readonly<Record<SearchedKind, ReadSearchTexts>>

/** Kinds whose entries stand in the small index of names; the others in the index of words. */
const namedKinds: readonly SearchedKind[] = ['person', 'organisation']

/**
 * Indexes the records that have been due longest. To be called until it answers 0: in steps, so that the writer is
 * never held for long.
 * @returns how many were due
 */
export async function indexDue(
  db: WritableDatabase,
  searchable: Searchable,
  atMost: number
): Promise<number> {
  const due = await db.all<{ id: number; kind: SearchedKind; recordId: string }>(
    sql`SELECT id, kind, record_id AS recordId FROM search_due ORDER BY id LIMIT ${atMost}`
  )
  for (const kind of new Set(due.map((each) => each.kind))) {
    const ids = due.flatMap((each) => (each.kind === kind ? [each.recordId] : []))
    const texts = await searchable[kind](db, ids)
    const byId = new Map(texts.map((text) => [text.id, text]))
    // In the order in which they became due, which is the order in which hits are shown.
    const found = ids.flatMap((id) => byId.get(id) ?? [])
    await replaceEntries(db, kind, ids, found)
  }
  const done = due.map(({ id }) => id)
  await db.run(sql`DELETE FROM search_due WHERE ${isOneOf('id', done)}`)
  return due.length
}

interface Entry {
  recordId: string
  layer: Layer
  authorId: string | null
  coacheeId: string | null
  tokens: string
}

function entriesOf(text: SearchText): Entry[] {
  const { id: recordId, coacheeId } = text
  const isPrivate = text.private.trim() !== '' && text.authorId !== null
  // The author finds the entry that holds both layers, and not the other one beside it.
  const authorId = isPrivate ? text.authorId : null
  const layers: readonly Layer[] = isPrivate ? ['private', 'shareable'] : ['shareable']
  return layers.map((layer) => ({ recordId, layer, authorId, coacheeId, tokens: tokensOf(text, layer) }))
}

/** Makes the index say what the records say now. Entries that stay keep their row id, and so their place among hits. */
async function replaceEntries(
  db: WritableDatabase,
  kind: SearchedKind,
  ids: readonly string[],
  texts: readonly SearchText[]
): Promise<void> {
  const entries = JSON.stringify(texts.flatMap(entriesOf))
  await db.run(
    sql`DELETE FROM search_entries
    WHERE kind = ${kind} AND ${isOneOf('record_id', ids)}
      AND NOT EXISTS (
        SELECT 1 FROM json_each(${entries}) WHERE value ->> 'recordId' = record_id AND value ->> 'layer' = layer)`
  )
  await db.run(
    sql`INSERT INTO search_entries (kind, record_id, layer, author_id, coachee_id)
    SELECT ${kind}, value ->> 'recordId', value ->> 'layer', value ->> 'authorId', value ->> 'coacheeId'
    FROM json_each(${entries}) WHERE true ORDER BY key
    ON CONFLICT (kind, record_id, layer) DO UPDATE SET author_id = excluded.author_id, coachee_id = excluded.coachee_id`
  )
  await db.run(
    sql`INSERT OR REPLACE INTO ${column(namedKinds.includes(kind) ? 'search_names' : 'search_words')} (rowid, words)
    SELECT search_entries.id, value ->> 'tokens' FROM json_each(${entries}) CROSS JOIN search_entries
    ON kind = ${kind} AND record_id = value ->> 'recordId' AND layer = value ->> 'layer'
    ORDER BY search_entries.id`
  )
}
