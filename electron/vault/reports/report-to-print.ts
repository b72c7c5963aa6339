import type { ReportBlock, ReportSection } from '../../../shared/contract/reports'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'
import { sha256, type DocumentBlock, type ReportDocument } from '../documents'
import { memberSignature } from '../members'
import { nameOfPerson } from '../names'
import { practiceProfile } from '../practice'
import { profileOf } from '../psychometrics'
import { assignmentOf, sponsorNameOf } from '../trajectories'
import { refusePrivateQuotes } from './quotes'

export interface PrintableReport {
  document: ReportDocument
  trajectoryId: string
  coacheeId: string
  signed: boolean
}

interface Row extends Pick<ReportDocument, 'language' | 'template' | 'title' | 'coacheeName'> {
  trajectoryId: string
  coacheeId: string
  authorId: string
  sections: string
  sponsorName: string | null
  assignment: string
  signedContent: string | null
  contentSha256: string | null
}

/**
 * A report as it is printed. A signed report is exactly what was signed, whatever was renamed since; a draft is built
 * from the current records.
 * @throws DossierError `record.missing`, `report.quoteNotShareable`, `vault.damaged` when signed content was altered
 */
export async function reportToPrint(db: ReadableDatabase, id: string, now: Date): Promise<PrintableReport> {
  const row = await db.get<Row>(
    sql`SELECT trajectory_id AS trajectoryId, coachee_id AS coacheeId, author_id AS authorId, language, template,
      title, sections, signed_content AS signedContent, content_sha256 AS contentSha256,
      ${nameOfPerson('reports.coachee_id')} AS coacheeName,
      ${assignmentOf('reports.trajectory_id')} AS assignment,
      ${sponsorNameOf('reports.trajectory_id')} AS sponsorName
    FROM reports WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  const { trajectoryId, coacheeId, signedContent } = row
  if (signedContent === null) {
    return { document: await draftDocument(db, row, now), trajectoryId, coacheeId, signed: false }
  }
  if (sha256(signedContent) !== row.contentSha256) throw new DossierError('vault.damaged')
  return { document: JSON.parse(signedContent) as ReportDocument, trajectoryId, coacheeId, signed: true }
}

async function draftDocument(db: ReadableDatabase, row: Row, now: Date): Promise<ReportDocument> {
  const { trajectoryId, language, template, title, coacheeName, sponsorName, assignment } = row
  const sections = JSON.parse(row.sections) as ReportSection[]
  await refusePrivateQuotes(db, trajectoryId, sections)
  return {
    language,
    template,
    title,
    practice: await practiceProfile(db),
    coacheeName,
    sponsorName,
    assignment,
    author: await memberSignature(db, row.authorId),
    signature: null,
    writtenOn: calendarDay(now),
    recipientName: null,
    sections: await Promise.all(
      sections.map(async ({ name, blocks }) => ({
        name,
        blocks: await Promise.all(blocks.map((block) => printedBlock(db, trajectoryId, block)))
      }))
    )
  }
}

async function printedBlock(
  db: ReadableDatabase,
  trajectoryId: string,
  block: ReportBlock
): Promise<DocumentBlock> {
  if (block.type === 'text') return block
  if (block.type === 'quote') return { type: 'quote', heldOn: block.heldOn, text: block.text }
  const profile = await profileOf(db, trajectoryId, block.testResultId)
  if (!profile) throw new DossierError('record.missing')
  return profile
}
