import type { PersonFields } from '../../../shared/contract/people'
import type { SqlValue } from '../database'
import { nameKey } from '../names'

/** The columns of a person and what goes into them. */
export function personColumns(person: PersonFields): Record<string, SqlValue> {
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

/** SQL for a person as the contract shows it. */
export const personJson = `json_object('id', people.id, 'givenName', given_name, 'familyName', family_name,
  'birthDate', birth_date, 'gender', gender, 'language', people.language, 'email', people.email, 'phone', people.phone,
  'address', json_object('street', people.street, 'postcode', people.postcode, 'city', people.city),
  'source', source, 'sourceDetail', source_detail)`
