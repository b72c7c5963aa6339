import { sql, type ReadableDatabase } from '../database'
import { nameOfPerson } from '../names'
import type { SearchText } from '../search'

/** A test result is found by the name of its instrument and by the circumstances in which the answers were given. */
export async function testResultTexts(db: ReadableDatabase, ids: readonly string[]): Promise<SearchText[]> {
  const rows = await db.all<{
    id: string
    coacheeId: string
    at: string
    instrument: string
    conditions: string
    names: string | null
  }>(
    sql`SELECT test_results.id, coachee_id AS coacheeId, administered_on AS at, instrument, conditions,
       ${nameOfPerson('coachee_id')} AS names
     FROM json_each(${JSON.stringify(ids)}) CROSS JOIN test_results ON test_results.id = value`
  )
  return rows.map(({ instrument, conditions, names, ...row }) => ({
    ...row,
    title: instrument,
    shareable: conditions,
    private: '',
    authorId: null,
    names: names ?? '',
    codes: [instrument]
  }))
}
