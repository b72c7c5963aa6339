import type { ReportSection } from '../../../shared/contract/reports'
import type { WritableDatabase } from '../database'
import { indexRecord } from '../search'

/** The words of a report for search. A report holds nothing private: its quotes are shareable. */
export async function indexReport(db: WritableDatabase, id: string): Promise<void> {
  const row = await db.get<{ coacheeId: string; changedAt: string; title: string; sections: string }>(
    'SELECT coachee_id AS coacheeId, changed_at AS changedAt, title, sections FROM reports WHERE id = ?',
    id
  )
  if (!row) return
  const sections = JSON.parse(row.sections) as ReportSection[]
  const texts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('text' in block ? [block.text] : []))
  )
  await indexRecord(db, {
    kind: 'report',
    recordId: id,
    coacheeId: row.coacheeId,
    at: row.changedAt,
    title: row.title,
    shareable: texts.join('\n').trim(),
    private: ''
  })
}
