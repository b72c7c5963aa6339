import type { OrganisationPage } from '../../../shared/contract/organisations'
import { DossierError } from '../../../shared/errors'
import type { JsonOf, ReadableDatabase } from '../database'
import { personName } from '../names'

/** An organisation with its contacts and the trajectories it sponsors. @throws DossierError `record.missing` */
export async function readOrganisation(db: ReadableDatabase, id: string): Promise<JsonOf<OrganisationPage>> {
  const page = await db.json<OrganisationPage>(
    `SELECT json_object('id', id, 'name', name, 'enterpriseNumber', enterprise_number, 'sector', sector,
       'address', json_object('street', street, 'postcode', postcode, 'city', city), 'phone', phone,
       'website', website,
       'contacts', (
         SELECT json_group_array(json_object('personId', person_id, 'givenName', given_name,
           'familyName', family_name, 'function', function, 'language', language, 'email', email,
           'phone', phone, 'source', source, 'sourceDetail', source_detail))
         FROM (SELECT * FROM organisation_contacts JOIN people ON people.id = person_id
           WHERE organisation_id = organisations.id ORDER BY name_key)
       ),
       'trajectories', (
         SELECT json_group_array(json_object('id', id, 'coacheeId', coachee_id,
           'coacheeName', ${personName('coachee_id')}, 'kind', kind, 'phase', phase, 'startsOn', starts_on))
         FROM (SELECT * FROM trajectories WHERE sponsor_id = organisations.id ORDER BY starts_on DESC)
       ))
     FROM organisations WHERE id = ?`,
    id
  )
  if (!page) throw new DossierError('record.missing')
  return page
}
