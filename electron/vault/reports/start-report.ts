import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { ReportFields, reports } from '../../../shared/contract/reports'
import { reportTemplates } from '../../../shared/domain/report-templates'
import { DossierError } from '../../../shared/errors'
import type { WriteContext } from '../context'
import { column, insertFrom, sql } from '../database'
import { dueForSearch } from '../search'

/** A new draft with the empty sections of its template. @throws DossierError `record.missing` */
export async function startReport(
  { trajectoryId, template, language, title }: z.output<typeof reports.start.input>,
  { db, member, now }: WriteContext
): Promise<string> {
  const id = randomUUID()
  const at = now.toISOString()
  const sections: ReportFields['sections'] = reportTemplates[template].map((name) => ({ name, blocks: [] }))
  const added = await db.run(
    insertFrom(
      'reports',
      {
        id,
        trajectory_id: column('id'),
        coachee_id: column('coachee_id'),
        author_id: member.id,
        template,
        language,
        title,
        sections: JSON.stringify(sections),
        created_at: at,
        changed_at: at
      },
      sql`FROM trajectories WHERE id = ${trajectoryId}`
    )
  )
  if (added === 0) throw new DossierError('record.missing')
  await dueForSearch(db, 'report', id)
  return id
}
