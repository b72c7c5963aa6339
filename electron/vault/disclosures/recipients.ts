import type { Recipient, RecipientChoice } from '../../../shared/contract/disclosures'
import { needsConsent, refusalOf } from '../../../shared/domain/disclosure-rules'
import type { PersonLanguage } from '../../../shared/domain/languages'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'
import { reportAtHand } from './report-at-hand'

/** Who stands behind a recipient, as the ledger keeps it: names of that day, which later changes leave alone. */
export interface NamedRecipient {
  recipient: Recipient
  personId: string
  name: string
  organisationName: string | null
}

interface Contact {
  personId: string
  organisationId: string
  name: string
  organisationName: string
  language: PersonLanguage
  email: string
}

const contacts = sql`SELECT person_id AS personId, organisation_id AS organisationId,
    given_name || ' ' || family_name AS name, organisations.name AS organisationName, language, email
  FROM organisation_contacts JOIN people ON people.id = person_id
  JOIN organisations ON organisations.id = organisation_id`

/** The coachee, then the sponsor's contacts, then everybody else's, each with the reason when it may not be. */
export async function recipientChoices(
  db: ReadableDatabase,
  reportId: string,
  now: Date
): Promise<RecipientChoice[]> {
  const report = await reportAtHand(db, reportId, now)
  const { facts } = report
  const judge = (recipient: Recipient) => ({
    recipient,
    refusal: refusalOf({ ...facts, recipient, coacheeConsent: 'askedLater' }),
    needsConsent: needsConsent({ ...facts, recipient })
  })
  const coachee = await coacheeOf(db, report.coacheeId)
  const others = await db.all<Contact>(
    sql`${contacts} ORDER BY organisation_id IS NOT ${facts.sponsorId}, organisations.name_key, people.name_key`
  )
  return [
    { ...judge({ kind: 'coachee' }), ...coachee, organisationName: null },
    ...others.map(({ personId, organisationId, ...shown }) => ({
      ...judge({ kind: 'contact', personId, organisationId }),
      ...shown
    }))
  ]
}

/** @throws DossierError `record.missing` when the person does not speak for that organisation */
export async function nameRecipient(
  db: ReadableDatabase,
  coacheeId: string,
  recipient: Recipient
): Promise<NamedRecipient> {
  if (recipient.kind === 'coachee') {
    const { name } = await coacheeOf(db, coacheeId)
    return { recipient, personId: coacheeId, name, organisationName: null }
  }
  const contact = await db.get<Contact>(
    sql`${contacts} WHERE person_id = ${recipient.personId} AND organisation_id = ${recipient.organisationId}`
  )
  if (!contact) throw new DossierError('record.missing')
  const { personId, name, organisationName } = contact
  return { recipient, personId, name, organisationName }
}

async function coacheeOf(
  db: ReadableDatabase,
  id: string
): Promise<{ name: string; language: PersonLanguage; email: string }> {
  const row = await db.get<{ name: string; language: PersonLanguage; email: string }>(
    sql`SELECT given_name || ' ' || family_name AS name, language, email FROM people WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  return row
}
