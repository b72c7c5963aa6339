import type { Dossier, PersonFields } from '../../../shared/contract/people'
import { jsonObject, type Columns } from '../database'
import { nameKey } from '../names'

/** The values of the columns of a person. */
export function personColumns(person: PersonFields): Columns<'people'> {
  return {
    given_name: person.givenName,
    family_name: person.familyName,
    name_key: nameKey(person.familyName, person.givenName),
    birth_date: person.birthDate,
    gender: person.gender,
    language: person.language,
    email: person.email,
    phone: person.phone,
    street: person.address.street,
    postcode: person.address.postcode,
    city: person.address.city,
    source: person.source,
    source_detail: person.sourceDetail
  }
}

/** A person as in the contract, where `people` is the current row. */
export const personJson = jsonObject<Dossier['person']>({
  id: 'people.id',
  givenName: 'given_name',
  familyName: 'family_name',
  birthDate: 'birth_date',
  gender: 'gender',
  language: 'people.language',
  email: 'people.email',
  phone: 'people.phone',
  address: jsonObject<PersonFields['address']>({
    street: 'people.street',
    postcode: 'people.postcode',
    city: 'people.city'
  }),
  source: 'source',
  sourceDetail: 'source_detail'
})
