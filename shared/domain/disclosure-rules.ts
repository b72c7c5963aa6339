import type { ErrorCode } from '../errors'
import type { Permission } from './tripartite-agreement'

/** The facts that the rules need. Days are local days as 2026-03-02. */
export interface DisclosureQuestion {
  recipient: { kind: 'coachee' } | { kind: 'contact'; organisationId: string }
  /** A human author answers for the report (R37). */
  signed: boolean
  holdsTestScores: boolean
  /** The sponsor of the report's trajectory; null: the coachee pays. */
  sponsorId: string | null
  /** The permissions of the signed tripartite agreement; null: there is none. */
  agreement: Readonly<Record<'report' | 'testScores', Permission>> | null
  /** The day on which the coachee received this very report through a disclosure; null: not yet. */
  coacheeReceivedOn: string | null
  /** 'askedLater' while a recipient is chosen: the consent is entered with the disclosure itself. */
  coacheeConsent: 'askedLater' | { on: string | null }
  today: string
}

/**
 * Why a report may not go to this recipient, or null when it may. Reasons come in the order in which somebody
 * would have to remove them: the wrong organisation is told before anything of an agreement, and consent to a
 * report that the coachee has not received is not informed (GDPR Art. 4(11)), so receiving comes before consent.
 */
export function refusalOf(question: DisclosureQuestion): ErrorCode | null {
  const { recipient, agreement } = question
  if (!question.signed) return 'report.notSigned'
  if (recipient.kind === 'coachee') return null
  if (question.sponsorId === null || recipient.organisationId !== question.sponsorId) {
    return 'disclosure.otherSponsor'
  }
  if (agreement === null) return 'disclosure.agreementMissing'
  const permissions = permissionsNeeded(question.holdsTestScores).map((item) => agreement[item])
  if (permissions.includes('never')) return 'disclosure.agreementForbids'
  if (question.coacheeReceivedOn === null) return 'disclosure.coacheeFirst'
  if (permissions.includes('withConsent') && !consents(question, question.coacheeReceivedOn)) {
    return 'disclosure.consentMissing'
  }
  return null
}

/** Whether the agreement lets this report go only with the coachee's consent each time. */
export function needsConsent(
  question: Pick<DisclosureQuestion, 'recipient' | 'holdsTestScores' | 'agreement'>
): boolean {
  const { recipient, agreement } = question
  if (recipient.kind === 'coachee' || agreement === null) return false
  return permissionsNeeded(question.holdsTestScores).some((item) => agreement[item] === 'withConsent')
}

// A profile in a report is a test score too: "test scores: never" holds for reports as well.
function permissionsNeeded(holdsTestScores: boolean): ('report' | 'testScores')[] {
  return holdsTestScores ? ['report', 'testScores'] : ['report']
}

function consents({ coacheeConsent, today }: DisclosureQuestion, receivedOn: string): boolean {
  if (coacheeConsent === 'askedLater') return true
  return coacheeConsent.on !== null && coacheeConsent.on >= receivedOn && coacheeConsent.on <= today
}
