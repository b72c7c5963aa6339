import type { z } from 'zod'
import type { disclosures, Recipient, RecipientChoice } from '../../../shared/contract/disclosures'
import { needsConsent, refusalOf } from '../../../shared/domain/disclosure-rules'
import type { PersonLanguage } from '../../../shared/domain/languages'
import { DossierError } from '../../../shared/errors'
import { noSql, sql, where, type ReadableDatabase } from '../database'
import { containing } from '../names'
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

/** CROSS JOIN keeps this order: organisations by name, of which the first few are read. */
const contacts = sql`SELECT person_id AS personId, organisation_id AS organisationId,
    given_name || ' ' || family_name AS name, organisations.name AS organisationName, language, email
  FROM organisations CROSS JOIN organisation_contacts ON organisation_id = organisations.id
  CROSS JOIN people ON people.id = person_id`

/** Contacts of other organisations are refused, and shown so that the refusal is told: a few will do. */
const othersShown = 8

/** The coachee, then the sponsor's contacts, and some of everybody else's, each with the reason when it may not be. */
export async function recipientChoices(
  db: ReadableDatabase,
  { reportId, otherName }: z.output<typeof disclosures.recipients.input>,
  now: Date
): Promise<z.output<typeof disclosures.recipients.output>> {
  const report = await reportAtHand(db, reportId, now)
  const { facts } = report
  const judge = (recipient: Recipient) => ({
    recipient,
    refusal: refusalOf({ ...facts, recipient, coacheeConsent: 'askedLater' }),
    needsConsent: needsConsent({ ...facts, recipient })
  })
  const choiceOf = ({ personId, organisationId, ...shown }: Contact): RecipientChoice => ({
    ...judge({ kind: 'contact', personId, organisationId }),
    ...shown
  })
  const coachee = await coacheeOf(db, report.coacheeId)
  const sponsors = await db.all<Contact>(
    sql`${contacts} WHERE organisations.id = ${facts.sponsorId} ORDER BY people.name_key, people.id`
  )
  const others = await otherContacts(db, facts.sponsorId, otherName)
  return {
    choices: [
      { ...judge({ kind: 'coachee' }), ...coachee, organisationName: null },
      ...sponsors.map(choiceOf)
    ],
    others: others.slice(0, othersShown).map(choiceOf),
    isMoreOthers: others.length > othersShown
  }
}

/** One more than is shown, at most. */
function otherContacts(db: ReadableDatabase, sponsorId: string | null, name: string): Promise<Contact[]> {
  const named =
    name === ''
      ? noSql
      : sql`(organisations.name_key LIKE ${containing(name)} ESCAPE '\\'
          OR people.name_key LIKE ${containing(name)} ESCAPE '\\')`
  return db.all<Contact>(
    sql`${contacts} ${where([sql`organisations.id IS NOT ${sponsorId}`, named])}
    ORDER BY organisations.name_key, organisations.id, people.name_key, people.id LIMIT ${othersShown + 1}`
  )
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
    sql`${contacts} WHERE person_id = ${recipient.personId} AND organisations.id = ${recipient.organisationId}`
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
