import type { ReportFields, ReportSection } from '../../../shared/contract/reports'
import { reportTemplates, type ReportTemplate } from '../../../shared/domain/report-templates'
import { DossierError } from '../../../shared/errors'
import { sql, update, type ReadableDatabase, type WritableDatabase } from '../database'
import { profilesOf } from '../psychometrics'
import { dueForSearch } from '../search'
import { readDraft } from './draft'
import { refuseNewPrivateQuotes } from './quotes'

/**
 * Replaces the content of a draft.
 * @throws DossierError `record.missing`, `report.signed`, `report.quoteNotShareable`, `input.invalid`
 */
export async function saveReport(
  db: WritableDatabase,
  id: string,
  report: ReportFields,
  savedAt: string
): Promise<void> {
  const draft = await readDraft(db, id)
  refuseStrangeSections(draft.template, report.sections)
  await refuseStrangeProfiles(db, draft.trajectoryId, report.sections)
  await refuseNewPrivateQuotes(db, draft.trajectoryId, draft.sections, report.sections)
  const columns = { title: report.title, sections: JSON.stringify(report.sections), changed_at: savedAt }
  await db.run(update('reports', columns, sql`id = ${id} AND signed_at IS NULL`))
  await dueForSearch(db, 'report', id)
}

/** The sections must be those of the template, each at most once. */
function refuseStrangeSections(template: ReportTemplate, sections: readonly ReportSection[]): void {
  const allowed: readonly string[] = reportTemplates[template]
  const names = sections.map(({ name }) => name)
  const strange = names.findIndex((name, index) => !allowed.includes(name) || names.indexOf(name) !== index)
  if (strange >= 0) throw new DossierError('input.invalid', { field: `report.sections.${strange}.name` })
}

async function refuseStrangeProfiles(
  db: ReadableDatabase,
  trajectoryId: string,
  sections: readonly ReportSection[]
): Promise<void> {
  const placed = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'profile' ? [block.testResultId] : []))
  )
  if (placed.length === 0) return
  const known = new Set((await profilesOf(db, trajectoryId)).map(({ testResultId }) => testResultId))
  if (!placed.every((testResultId) => known.has(testResultId))) throw new DossierError('record.missing')
}
