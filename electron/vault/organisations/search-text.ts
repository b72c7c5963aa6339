import { sql, type ReadableDatabase } from '../database'
import { asTyped } from '../people'
import type { SearchText } from '../search'

interface Row {
  id: string
  name: string
  sector: string
  city: string
  phone: string
  website: string
  /** JSON of `Contact[]`. */
  contacts: string
}

interface Contact {
  name: string
  function: string
  email: string
  phone: string
}

/** An organisation is found by its name, sector, place and contacts. */
export async function organisationTexts(db: ReadableDatabase, ids: readonly string[]): Promise<SearchText[]> {
  const rows = await db.all<Row>(
    sql`SELECT organisations.id, name, sector, city, phone, website, (
         SELECT json_group_array(json_object('name', given_name || ' ' || family_name, 'function', function,
           'email', people.email, 'phone', people.phone))
         FROM organisation_contacts JOIN people ON people.id = person_id
         WHERE organisation_id = organisations.id
       ) AS contacts
     FROM json_each(${JSON.stringify(ids)}) CROSS JOIN organisations ON organisations.id = value`
  )
  return rows.map(({ id, name, ...row }) => ({
    id,
    coacheeId: null,
    at: null,
    title: name,
    shareable: wordsOf(row).join('\n'),
    private: '',
    authorId: null,
    names: '',
    codes: []
  }))
}

function wordsOf({ sector, city, phone, website, contacts }: Omit<Row, 'id' | 'name'>): string[] {
  const people = JSON.parse(contacts) as Contact[]
  return [
    ...people.map((contact) => [contact.name, contact.function, contact.email].filter(Boolean).join(', ')),
    sector,
    city,
    website,
    ...[phone, ...people.map((contact) => contact.phone)].flatMap(asTyped)
  ].filter((words) => words !== '')
}
