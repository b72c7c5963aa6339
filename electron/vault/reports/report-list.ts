import type { z } from 'zod'
import type { ReportRow, reports } from '../../../shared/contract/reports'
import { JsonOf, type ReadableDatabase } from '../database'
import { personName } from '../names'

type Wanted = z.output<typeof reports.list.input>
type Page = z.output<typeof reports.list.output>

/** One page of reports, the one that changed last first. */
export async function listReports(db: ReadableDatabase, { after, limit }: Wanted): Promise<JsonOf<Page>> {
  const rows = await db.json<ReportRow[]>(
    `SELECT json_group_array(json_object('id', id, 'coacheeId', coachee_id,
       'coacheeName', ${personName('coachee_id')}, 'title', title, 'changedAt', changed_at, 'signedAt', signed_at))
     FROM (
       SELECT id, coachee_id, title, changed_at, signed_at FROM reports
       WHERE ?1 IS NULL OR (changed_at, id) < (?1, ?2)
       ORDER BY changed_at DESC, id DESC LIMIT ?3
     )`,
    after && after.changedAt,
    after && after.id,
    limit
  )
  const count = await db.get<{ total: number }>('SELECT count(*) AS total FROM reports')
  return new JsonOf<Page>(`{"rows":${rows?.text ?? '[]'},"total":${count?.total ?? 0}}`)
}
