import type { ContactRow, OrganisationPage } from '../../../shared/contract/organisations'
import { DossierError } from '../../../shared/errors'
import { jsonFirst, jsonList, jsonObject, sql, type JsonOf, type ReadableDatabase } from '../database'
import { trajectoriesOfSponsor } from '../trajectories'

const contactJson = jsonObject<ContactRow>({
  personId: 'person_id',
  givenName: 'given_name',
  familyName: 'family_name',
  function: 'function',
  language: 'language',
  email: 'email',
  phone: 'phone',
  source: 'source',
  sourceDetail: 'source_detail'
})

const pageJson = jsonObject<OrganisationPage>({
  id: 'id',
  name: 'name',
  enterpriseNumber: 'enterprise_number',
  sector: 'sector',
  address: jsonObject<OrganisationPage['address']>({ street: 'street', postcode: 'postcode', city: 'city' }),
  phone: 'phone',
  website: 'website',
  contacts: jsonList(
    contactJson,
    sql`FROM (SELECT * FROM organisation_contacts JOIN people ON people.id = person_id
      WHERE organisation_id = organisations.id ORDER BY name_key)`
  ),
  trajectories: trajectoriesOfSponsor('organisations.id')
})

/** An organisation with its contacts and the trajectories it sponsors. @throws DossierError `record.missing` */
export async function readOrganisation(db: ReadableDatabase, id: string): Promise<JsonOf<OrganisationPage>> {
  const page = await db.json(jsonFirst(pageJson, sql`FROM organisations WHERE id = ${id}`))
  if (!page) throw new DossierError('record.missing')
  return page
}
