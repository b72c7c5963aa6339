import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { disclosures } from '../../../shared/contract/disclosures'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { refusalOf } from '../../../shared/domain/disclosure-rules'
import { DossierError } from '../../../shared/errors'
import type { JobContext } from '../context'
import { documentWords, printReport } from '../documents'
import { keepPrepared, type PreparedDisclosure } from './prepared'
import { nameRecipient, type NamedRecipient } from './recipients'
import { reportAtHand } from './report-at-hand'

/**
 * Holds the report against the rules and makes the document exactly as it would leave.
 * @throws DossierError the reason why this recipient may not have it, `desktop.printFailed`
 */
export async function prepareDisclosure(
  { reportId, recipient }: z.output<typeof disclosures.prepare.input>,
  { db, desk, member, now, cancelled }: JobContext<z.output<typeof disclosures.prepare.output>>
): Promise<PreparedDisclosure> {
  const report = await reportAtHand(db, reportId, now)
  const refusal = refusalOf({ ...report.facts, recipient, coacheeConsent: 'askedLater' })
  if (refusal) throw new DossierError(refusal)
  const named = await nameRecipient(db, report.coacheeId, recipient)
  const document = await printReport(desk, { ...report.document, recipientName: lineOf(named) }, cancelled)
  const { language, template } = report.document
  const kind = documentWords[language].report.kinds[template]
  const prepared: PreparedDisclosure = {
    id: randomUUID(),
    reportId,
    trajectoryId: report.trajectoryId,
    coacheeId: report.coacheeId,
    memberId: member.id,
    recipient: named,
    document,
    // Names of files stay readable in every mailbox: this one says what it is and about nobody.
    suggestedName: `${kind} ${calendarDay(now)}.pdf`,
    preparedAt: now
  }
  keepPrepared(prepared)
  return prepared
}

function lineOf({ name, organisationName }: NamedRecipient): string {
  return organisationName === null ? name : `${name}, ${organisationName}`
}
