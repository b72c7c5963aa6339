import { column, sql, type Sql } from './database'

/** SQL for the name behind an id, so that each domain shows people and organisations in one way. */

export function nameOfPerson(id: string): Sql {
  return sql`(SELECT given_name || ' ' || family_name FROM people WHERE people.id = ${column(id)})`
}

export function nameOfMember(id: string): Sql {
  return sql`(SELECT given_name || ' ' || family_name FROM members WHERE members.id = ${column(id)})`
}

export function nameOfOrganisation(id: string): Sql {
  return sql`(SELECT name FROM organisations WHERE organisations.id = ${column(id)})`
}

/** The key by which names are sorted and found: without accents and case, so that Élodie is between Eli and Els. */
export function nameKey(...names: string[]): string {
  return names.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** A LIKE pattern for "contains", with its wildcards escaped. Use with ESCAPE '\'. */
export function containing(text: string): string {
  return `%${nameKey(text).replace(/[\\%_]/g, '\\$&')}%`
}
