import type { z } from 'zod'
import type { ReportSection, reports } from '../../../shared/contract/reports'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { DossierError } from '../../../shared/errors'
import type { WriteContext } from '../context'
import { sql, update } from '../database'
import { sha256, type ReportDocument } from '../documents'
import { dueForSearch } from '../search'
import { readDraft } from './draft'
import { reportToPrint } from './report-to-print'

/**
 * Stores a report as it is printed now as signed by its author (R37); returns the SHA-256 of that content.
 * @throws DossierError `report.signed`, `report.incomplete`, `report.quoteNotShareable`, `access.denied`,
 * `input.invalid`
 */
export async function signReport(
  { id, validUntil, quality }: z.output<typeof reports.sign.input>,
  { db, member, now }: WriteContext
): Promise<string> {
  const draft = await readDraft(db, id)
  // Only the author can answer for the text.
  if (draft.authorId !== member.id) throw new DossierError('access.denied')
  const signedOn = calendarDay(now)
  if (validUntil <= signedOn) throw new DossierError('input.invalid', { field: 'validUntil' })
  const empty = draft.sections.find((section) => !isWritten(section))
  if (empty || draft.sections.length === 0) {
    throw new DossierError('report.incomplete', empty && { section: empty.name })
  }
  const { document } = await reportToPrint(db, id, now)
  const content = JSON.stringify({
    ...document,
    signature: { signedOn, validUntil }
  } satisfies ReportDocument)
  const contentSha256 = sha256(content)
  const at = now.toISOString()
  const columns = {
    signed_at: at,
    changed_at: at,
    signed_content: content,
    content_sha256: contentSha256,
    quality: JSON.stringify(quality),
    valid_until: validUntil
  }
  const signed = await db.run(update('reports', columns, sql`id = ${id} AND signed_at IS NULL`))
  if (signed === 0) throw new DossierError('report.signed')
  await dueForSearch(db, 'report', id)
  return contentSha256
}

function isWritten({ blocks }: ReportSection): boolean {
  return blocks.some((block) => block.type === 'profile' || block.text.trim() !== '')
}
