import { randomUUID } from 'node:crypto'
import type { ContactFields, OrganisationFields } from '../../../shared/contract/organisations'
import type { PersonFields } from '../../../shared/contract/people'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import type { SqlValue } from '../database'
import { nameKey } from '../names'
import { addPerson, changePerson } from '../people'
import { dueForSearch } from '../search'
import { listOrganisations } from './organisation-list'
import { readOrganisation } from './organisation-page'

export { organisationTexts } from './search-text'

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
    await dueForSearch(db, 'organisation', id)
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
    await dueForSearch(db, 'organisation', id)
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
    await dueForSearch(db, 'organisation', organisationId)
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
    await dueForSearch(db, 'organisation', organisationId)
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
