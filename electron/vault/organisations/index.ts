import { randomUUID } from 'node:crypto'
import type { ContactFields, OrganisationFields } from '../../../shared/contract/organisations'
import type { PersonFields } from '../../../shared/contract/people'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import type { SqlValue, WritableDatabase } from '../database'
import { nameKey } from '../names'
import { addPerson, changePerson } from '../people'
import { indexRecord } from '../search'
import { listOrganisations } from './organisation-list'
import { readOrganisation } from './organisation-page'

export const organisationHandlers: DomainHandlers<'organisations'> = {
  list: (input, { db }) => listOrganisations(db, input),

  get: ({ id }, { db }) => readOrganisation(db, id),

  async add(organisation, { db, now }) {
    const id = randomUUID()
    const at = now.toISOString()
    const columns = { id, ...organisationColumns(organisation), created_at: at, changed_at: at }
    const names = Object.keys(columns)
    await db.run(
      `INSERT INTO organisations (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
      ...Object.values(columns)
    )
    await indexOrganisation(db, id)
    return { id }
  },

  async change({ id, organisation }, { db, now }) {
    const columns = { ...organisationColumns(organisation), changed_at: now.toISOString() }
    const assignments = Object.keys(columns).map((name) => `${name} = ?`)
    const changed = await db.run(
      `UPDATE organisations SET ${assignments.join(', ')} WHERE id = ?`,
      ...Object.values(columns),
      id
    )
    if (changed === 0) throw new DossierError('record.missing')
    await indexOrganisation(db, id)
    return null
  },

  async addContact({ organisationId, contact }, { db, now }) {
    const id = await addPerson(db, 'contact', personOf(contact), now)
    const added = await db.run(
      `INSERT INTO organisation_contacts (organisation_id, person_id, function)
       SELECT id, ?, ? FROM organisations WHERE id = ?`,
      id,
      contact.function,
      organisationId
    )
    if (added === 0) throw new DossierError('record.missing')
    await indexOrganisation(db, organisationId)
    return { id }
  },

  async changeContact({ organisationId, personId, contact }, { db, now }) {
    const changed = await db.run(
      'UPDATE organisation_contacts SET function = ? WHERE organisation_id = ? AND person_id = ?',
      contact.function,
      organisationId,
      personId
    )
    if (changed === 0) throw new DossierError('record.missing')
    await changePerson(db, 'contact', personId, personOf(contact), now)
    await indexOrganisation(db, organisationId)
    return null
  }
}

function organisationColumns(organisation: OrganisationFields): Record<string, SqlValue> {
  return {
    name: organisation.name,
    name_key: nameKey(organisation.name),
    enterprise_number: organisation.enterpriseNumber,
    sector: organisation.sector,
    street: organisation.address.street,
    postcode: organisation.address.postcode,
    city: organisation.address.city,
    phone: organisation.phone,
    website: organisation.website
  }
}

/** A contact has a work address, which is the organisation's; what is private about the person is not kept. */
function personOf({ function: _function, ...contact }: ContactFields): PersonFields {
  return { ...contact, birthDate: null, gender: null, address: { street: '', postcode: '', city: '' } }
}

/** An organisation is found by its own name and by the names of its contacts. */
async function indexOrganisation(db: WritableDatabase, id: string): Promise<void> {
  const row = await db.get<{ name: string; contacts: string | null }>(
    `SELECT name, (SELECT group_concat(given_name || ' ' || family_name, ', ') FROM organisation_contacts
       JOIN people ON people.id = person_id WHERE organisation_id = organisations.id) AS contacts
     FROM organisations WHERE id = ?`,
    id
  )
  if (!row) throw new DossierError('record.missing')
  await indexRecord(db, {
    kind: 'organisation',
    recordId: id,
    coacheeId: null,
    at: null,
    title: row.name,
    shareable: row.contacts ?? '',
    private: ''
  })
}
