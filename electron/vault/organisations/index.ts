import { randomUUID } from 'node:crypto'
import type { ContactFields, OrganisationFields } from '../../../shared/contract/organisations'
import type { PersonFields } from '../../../shared/contract/people'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { column, insert, insertFrom, sql, update, type Columns } from '../database'
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
    await db.run(
      insert('organisations', { id, ...organisationColumns(organisation), created_at: at, changed_at: at })
    )
    await dueForSearch(db, 'organisation', id)
    return { id }
  },

  async change({ id, organisation }, { db, now }) {
    const columns = { ...organisationColumns(organisation), changed_at: now.toISOString() }
    const changed = await db.run(update('organisations', columns, sql`id = ${id}`))
    if (changed === 0) throw new DossierError('record.missing')
    await dueForSearch(db, 'organisation', id)
    return null
  },

  async addContact({ organisationId, contact }, { db, now }) {
    const id = await addPerson(db, 'contact', personOf(contact), now)
    const added = await db.run(
      insertFrom(
        'organisation_contacts',
        { organisation_id: column('id'), person_id: id, function: contact.function },
        sql`FROM organisations WHERE id = ${organisationId}`
      )
    )
    if (added === 0) throw new DossierError('record.missing')
    await dueForSearch(db, 'organisation', organisationId)
    return { id }
  },

  async changeContact({ organisationId, personId, contact }, { db, now }) {
    const changed = await db.run(
      update(
        'organisation_contacts',
        { function: contact.function },
        sql`organisation_id = ${organisationId} AND person_id = ${personId}`
      )
    )
    if (changed === 0) throw new DossierError('record.missing')
    await changePerson(db, 'contact', personId, personOf(contact), now)
    await dueForSearch(db, 'organisation', organisationId)
    return null
  }
}

function organisationColumns(organisation: OrganisationFields): Columns<'organisations'> {
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

/** A contact has the address of the organisation; private data of the person are not stored. */
function personOf({ function: _function, ...contact }: ContactFields): PersonFields {
  return { ...contact, birthDate: null, gender: null, address: { street: '', postcode: '', city: '' } }
}
