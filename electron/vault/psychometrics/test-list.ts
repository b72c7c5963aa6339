import type { z } from 'zod'
import type { TestRow, psychometrics } from '../../../shared/contract/psychometrics'
import { jsonList, jsonObject, noSql, sql, where, type JsonOf, type ReadableDatabase } from '../database'
import { nameOfPerson } from '../names'

type Wanted = z.output<typeof psychometrics.list.input>
type Page = z.output<typeof psychometrics.list.output>

const rowJson = jsonObject<TestRow>({
  id: 'id',
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('coachee_id'),
  instrument: 'instrument',
  administeredOn: 'administered_on'
})

/** One page of test results, newest first. */
export function listTests(db: ReadableDatabase, { after, limit }: Wanted): Promise<JsonOf<Page>> {
  const further = after ? sql`(administered_on, id) < (${after.administeredOn}, ${after.id})` : noSql
  const rows = sql`FROM (
    SELECT id, coachee_id, instrument, administered_on FROM test_results ${where([further])}
    ORDER BY administered_on DESC, id DESC LIMIT ${limit}
  )`
  return db.json(
    jsonObject<Page>({ rows: jsonList(rowJson, rows), total: sql`(SELECT count(*) FROM test_results)` })
  )
}
