import { calendarDay } from '../../../shared/domain/calendar-day'
import type { DisclosureQuestion } from '../../../shared/domain/disclosure-rules'
import type { AgreementMatrix } from '../../../shared/domain/tripartite-agreement'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'
import { reportToPrint, type PrintableReport } from '../reports'

/** A report with all that decides who may receive it. */
export interface ReportAtHand extends PrintableReport {
  /** The question of the rules, but for who receives it and whether there is a consent. */
  facts: Omit<DisclosureQuestion, 'recipient' | 'coacheeConsent'>
}

/** @throws DossierError `record.missing`, `vault.damaged` */
export async function reportAtHand(db: ReadableDatabase, reportId: string, now: Date): Promise<ReportAtHand> {
  const report = await reportToPrint(db, reportId, now)
  const row = await db.get<{
    sponsorId: string | null
    matrix: string | null
    coacheeReceivedAt: string | null
  }>(
    sql`SELECT sponsor_id AS sponsorId,
      (SELECT matrix FROM tripartite_agreements WHERE trajectory_id = trajectories.id) AS matrix,
      (SELECT min(made_at) FROM disclosures WHERE report_id = ${reportId} AND recipient_kind = 'coachee')
        AS coacheeReceivedAt
    FROM trajectories WHERE id = ${report.trajectoryId}`
  )
  if (!row) throw new DossierError('record.missing')
  return {
    ...report,
    facts: {
      signed: report.signed,
      holdsTestScores: report.document.sections.some(({ blocks }) =>
        blocks.some(({ type }) => type === 'profile')
      ),
      sponsorId: row.sponsorId,
      agreement: row.matrix === null ? null : (JSON.parse(row.matrix) as AgreementMatrix),
      coacheeReceivedOn: row.coacheeReceivedAt === null ? null : calendarDay(new Date(row.coacheeReceivedAt)),
      today: calendarDay(now)
    }
  }
}
