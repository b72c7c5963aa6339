import type { z } from 'zod'
import type { people, CoacheeRow } from '../../../shared/contract/people'
import { jsonList, jsonObject, JsonOf, isOneOf, noSql, sql, where, type ReadableDatabase } from '../database'
import { containing, nameKey, nameOfOrganisation } from '../names'

type Wanted = z.output<typeof people.coachees.input>
type Page = z.output<typeof people.coachees.output>

/**
 * One page of coachees by family name.
 * @param few the dossiers of a member who has few: their rows are found by id, not by going through all names
 */
export async function listCoachees(
  db: ReadableDatabase,
  wanted: Wanted,
  few: readonly string[] | null
): Promise<JsonOf<Page>> {
  const { name, phase, after, limit } = wanted
  // Unused filters stay out of the statement, because they would keep SQLite from using the index of a phase.
  const filters = [
    sql`is_coachee = 1`,
    few === null ? noSql : isOneOf('people.id', few),
    phase === null ? noSql : sql`current_phase = ${phase}`,
    name.trim() === '' ? noSql : sql`name_key LIKE ${containing(name)} ESCAPE '\\'`
  ]
  const isAfter =
    after === null
      ? noSql
      : sql`(name_key, people.id) > (${nameKey(after.familyName, after.givenName)}, ${after.id})`
  const row = jsonObject<CoacheeRow>({
    id: 'id',
    givenName: 'given_name',
    familyName: 'family_name',
    phase: 'current_phase',
    sponsorName: 'sponsor_name',
    lastSessionAt: 'last_session_at'
  })
  const rows = await db.json(
    jsonList(
      row,
      sql`FROM (
        SELECT people.id, given_name, family_name, current_phase, (
            SELECT ${nameOfOrganisation('sponsor_id')} FROM trajectories WHERE coachee_id = people.id
            ORDER BY starts_on DESC, created_at DESC LIMIT 1
          ) AS sponsor_name,
          (SELECT max(held_at) FROM notes WHERE coachee_id = people.id) AS last_session_at
        FROM people ${where([...filters, isAfter])} ORDER BY name_key, people.id LIMIT ${limit}
      )`
    )
  )
  const count = await db.get<{ total: number }>(sql`SELECT count(*) AS total FROM people ${where(filters)}`)
  return new JsonOf<Page>(`{"rows":${rows.text},"total":${count?.total ?? 0}}`)
}
