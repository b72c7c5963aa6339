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
  await db.run('UPDATE reports SET is_indexed = 1 WHERE id = ?', id)
}

/** What was saved and not indexed before the process ended. */
export async function indexDueReports(db: WritableDatabase): Promise<void> {
  const due = await db.all<{ id: string }>('SELECT id FROM reports WHERE is_indexed = 0')
  for (const { id } of due) await indexReport(db, id)
}
