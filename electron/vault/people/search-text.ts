import { sql, type ReadableDatabase } from '../database'
import type { SearchText } from '../search'

/** A coachee is found by name, contact data and place. Contacts are found with their organisation. */
export async function personTexts(db: ReadableDatabase, ids: readonly string[]): Promise<SearchText[]> {
  const rows = await db.all<{ id: string; name: string; email: string; phone: string; city: string }>(
    sql`SELECT people.id, given_name || ' ' || family_name AS name, email, phone, city
     FROM json_each(${JSON.stringify(ids)}) CROSS JOIN people ON people.id = value WHERE is_coachee = 1`
  )
  return rows.map(({ id, name, email, phone, city }) => ({
    id,
    coacheeId: id,
    at: null,
    title: name,
    shareable: [email, ...asTyped(phone), city].join('\n'),
    private: '',
    authorId: null,
    names: '',
    codes: []
  }))
}

/** A stored number (+32 485 12 34 56), and without spaces as it is typed from a card: 0485123456, 32485123456. */
export function asTyped(phone: string): string[] {
  if (phone === '') return []
  const digits = phone.replace(/\D/g, '')
  const national = phone.startsWith('+') ? phone.slice(phone.indexOf(' ')).replace(/\D/g, '') : digits
  return [phone, digits, `0${national}`]
}
