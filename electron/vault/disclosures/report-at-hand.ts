import { calendarDay } from '../../../shared/domain/calendar-day'
import type { DisclosureQuestion } from '../../../shared/domain/disclosure-rules'
import { sql, type ReadableDatabase } from '../database'
import { reportToPrint, type PrintableReport } from '../reports'
import { disclosureTerms } from '../trajectories'

/** A report with all that decides who may receive it. */
export interface ReportAtHand extends PrintableReport {
  /** The question of the rules, but for who receives it and whether there is a consent. */
  facts: Omit<DisclosureQuestion, 'recipient' | 'coacheeConsent'>
}

/** @throws DossierError `record.missing`, `vault.damaged` */
export async function reportAtHand(db: ReadableDatabase, reportId: string, now: Date): Promise<ReportAtHand> {
  const report = await reportToPrint(db, reportId, now)
  const { sponsorId, agreement } = await disclosureTerms(db, report.trajectoryId)
  const received = await db.get<{ firstAt: string | null }>(
    sql`SELECT min(made_at) AS firstAt FROM disclosures WHERE report_id = ${reportId} AND recipient_kind = 'coachee'`
  )
  const receivedAt = received?.firstAt ?? null
  return {
    ...report,
    facts: {
      signed: report.signed,
      holdsTestScores: report.document.sections.some(({ blocks }) =>
        blocks.some(({ type }) => type === 'profile')
      ),
      sponsorId,
      agreement,
      coacheeReceivedOn: receivedAt === null ? null : calendarDay(new Date(receivedAt)),
      today: calendarDay(now)
    }
  }
}
