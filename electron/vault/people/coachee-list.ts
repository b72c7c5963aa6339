import type { z } from 'zod'
import type { people, CoacheeRow } from '../../../shared/contract/people'
import { JsonOf, type ReadableDatabase } from '../database'
import { containing, nameKey, organisationName } from '../names'

type Wanted = z.output<typeof people.coachees.input>
type Page = z.output<typeof people.coachees.output>

const latestTrajectory = `(SELECT id FROM trajectories WHERE coachee_id = people.id
  ORDER BY starts_on DESC, created_at DESC LIMIT 1)`

/** One page of coachees by family name. */
export async function listCoachees(db: ReadableDatabase, wanted: Wanted): Promise<JsonOf<Page>> {
  const filters = `is_coachee = 1 AND (?1 = '%%' OR name_key LIKE ?1 ESCAPE '\\')
    AND (?2 IS NULL OR EXISTS (SELECT 1 FROM trajectories WHERE id = ${latestTrajectory} AND phase = ?2))`
  const after = wanted.after
  const rows = await db.json<CoacheeRow[]>(
    `SELECT coalesce(json_group_array(json_object('id', id, 'givenName', given_name, 'familyName', family_name,
       'phase', phase, 'sponsorName', sponsor_name, 'lastSessionAt', last_session_at)), '[]')
     FROM (
       SELECT people.id, given_name, family_name, phase, ${organisationName('sponsor_id')} AS sponsor_name,
         (SELECT max(held_at) FROM notes WHERE coachee_id = people.id) AS last_session_at
       FROM people LEFT JOIN trajectories ON trajectories.id = ${latestTrajectory}
       WHERE ${filters} AND (?3 IS NULL OR (name_key, people.id) > (?3, ?4))
       ORDER BY name_key, people.id LIMIT ?5
     )`,
    containing(wanted.name),
    wanted.phase,
    after && nameKey(after.familyName, after.givenName),
    after && after.id,
    wanted.limit
  )
  const count = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM people WHERE ${filters}`,
    containing(wanted.name),
    wanted.phase
  )
  return new JsonOf<Page>(`{"rows":${rows?.text ?? '[]'},"total":${count?.total ?? 0}}`)
}
