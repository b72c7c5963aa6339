import type { ReportFields, ReportSection } from '../../../shared/contract/reports'
import type { ReportTemplate } from '../../../shared/domain/report-templates'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'

export interface Draft extends ReportFields {
  trajectoryId: string
  authorId: string
  template: ReportTemplate
}

/** Reads a report that is not signed. @throws DossierError `record.missing`, `report.signed` */
export async function readDraft(db: ReadableDatabase, id: string): Promise<Draft> {
  const row = await db.get<Omit<Draft, 'sections'> & { sections: string; signedAt: string | null }>(
    sql`SELECT trajectory_id AS trajectoryId, author_id AS authorId, template, title, sections,
      signed_at AS signedAt
    FROM reports WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  const { signedAt, sections, ...draft } = row
  if (signedAt !== null) throw new DossierError('report.signed')
  return { ...draft, sections: JSON.parse(sections) as ReportSection[] }
}
