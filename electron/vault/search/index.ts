import type { SearchHit } from '../../../shared/contract/search'
import type { DomainHandlers } from '../context'
import type { ReadableDatabase } from '../database'
import { personName } from '../names'
import { matchExpression } from './match'

export { forgetRecord, indexRecord } from './index-record'

// Column numbers of search_index, for snippet().
const shareableColumn = 1
const privateColumn = 2

export const searchHandlers: DomainHandlers<'search'> = {
  async find({ words, limit }, { db }) {
    const match = matchExpression(words)
    if (match === null) return { hits: [] }
    const names = await find(db, match, "kind IN ('person', 'organisation')", Math.ceil(limit / 2))
    const records = await find(db, match, "kind IN ('note', 'report')", limit - names.length)
    return { hits: [...names, ...records] }
  }
}

interface FoundRow extends Omit<SearchHit, 'snippet' | 'layer'> {
  inShareable: string
  inPrivate: string
}

/**
 * Newest first, by order of indexing: cheap at any size, where ranking every hit of a common word is not. CROSS JOIN
 * keeps the index outermost: SQLite would otherwise walk all notes and match each one, 300 times slower.
 */
async function find(db: ReadableDatabase, match: string, kinds: string, limit: number): Promise<SearchHit[]> {
  const rows = await db.all<FoundRow>(
    `SELECT kind, record_id AS id, ${personName('coachee_id')} AS coacheeName, search_entries.title AS title, at,
       snippet(search_index, ${shareableColumn}, char(2), char(3), '…', 16) AS inShareable,
       snippet(search_index, ${privateColumn}, char(2), char(3), '…', 16) AS inPrivate
     FROM search_index CROSS JOIN search_entries ON search_entries.id = search_index.rowid
     WHERE search_index MATCH ? AND ${kinds}
     ORDER BY search_index.rowid DESC LIMIT ?`,
    match,
    limit
  )
  return rows.map(({ inShareable, inPrivate, ...hit }) => {
    if (inShareable.includes('\u0002')) return { ...hit, snippet: inShareable, layer: 'shareable' }
    if (inPrivate.includes('\u0002')) return { ...hit, snippet: inPrivate, layer: 'private' }
    return { ...hit, snippet: '', layer: null }
  })
}
