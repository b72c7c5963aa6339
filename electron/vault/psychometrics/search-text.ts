import type { ReadableDatabase } from '../database'
import { personName } from '../names'
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
    `SELECT test_results.id, coachee_id AS coacheeId, administered_on AS at, instrument, conditions,
       ${personName('coachee_id')} AS names
     FROM json_each(?) CROSS JOIN test_results ON test_results.id = value`,
    JSON.stringify(ids)
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
