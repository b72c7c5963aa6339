import type { z } from 'zod'
import type { TestRow, psychometrics } from '../../../shared/contract/psychometrics'
import { JsonOf, type ReadableDatabase } from '../database'
import { personName } from '../names'

type Wanted = z.output<typeof psychometrics.list.input>
type Page = z.output<typeof psychometrics.list.output>

/** One page of test results, newest first. */
export async function listTests(db: ReadableDatabase, { after, limit }: Wanted): Promise<JsonOf<Page>> {
  const rows = await db.json<TestRow[]>(
    `SELECT json_group_array(json_object('id', id, 'coacheeId', coachee_id,
       'coacheeName', ${personName('coachee_id')}, 'instrument', instrument, 'administeredOn', administered_on))
     FROM (
       SELECT id, coachee_id, instrument, administered_on FROM test_results
       WHERE ?1 IS NULL OR (administered_on, id) < (?1, ?2)
       ORDER BY administered_on DESC, id DESC LIMIT ?3
     )`,
    after && after.administeredOn,
    after && after.id,
    limit
  )
  const count = await db.get<{ total: number }>('SELECT count(*) AS total FROM test_results')
  return new JsonOf<Page>(`{"rows":${rows?.text ?? '[]'},"total":${count?.total ?? 0}}`)
}
