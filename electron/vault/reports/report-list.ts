import type { z } from 'zod'
import type { ReportRow, reports } from '../../../shared/contract/reports'
import { jsonList, jsonObject, noSql, sql, where, type JsonOf, type ReadableDatabase } from '../database'
import { nameOfPerson } from '../names'

type Wanted = z.output<typeof reports.list.input>
type Page = z.output<typeof reports.list.output>

const rowJson = jsonObject<ReportRow>({
  id: 'id',
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('coachee_id'),
  title: 'title',
  changedAt: 'changed_at',
  signedAt: 'signed_at'
})

/** One page of reports, the one that changed last first. */
export function listReports(db: ReadableDatabase, { after, limit }: Wanted): Promise<JsonOf<Page>> {
  const further = after ? sql`(changed_at, id) < (${after.changedAt}, ${after.id})` : noSql
  const rows = sql`FROM (
    SELECT id, coachee_id, title, changed_at, signed_at FROM reports ${where([further])}
    ORDER BY changed_at DESC, id DESC LIMIT ${limit}
  )`
  return db.json(
    jsonObject<Page>({ rows: jsonList(rowJson, rows), total: sql`(SELECT count(*) FROM reports)` })
  )
}
