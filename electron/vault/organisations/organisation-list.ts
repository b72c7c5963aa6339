import type { z } from 'zod'
import type { organisations, OrganisationRow } from '../../../shared/contract/organisations'
import { JsonOf, type ReadableDatabase } from '../database'
import { containing, nameKey } from '../names'

type Wanted = z.output<typeof organisations.list.input>
type Page = z.output<typeof organisations.list.output>

/** One page of organisations by name. */
export async function listOrganisations(db: ReadableDatabase, wanted: Wanted): Promise<JsonOf<Page>> {
  const filter = `(?1 = '%%' OR name_key LIKE ?1 ESCAPE '\\')`
  const after = wanted.after
  const rows = await db.json<OrganisationRow[]>(
    `SELECT coalesce(json_group_array(json_object('id', id, 'name', name, 'city', city, 'sector', sector,
       'contacts', contacts, 'runningTrajectories', running)), '[]')
     FROM (
       SELECT id, name, city, sector,
         (SELECT count(*) FROM organisation_contacts WHERE organisation_id = organisations.id) AS contacts,
         (SELECT count(*) FROM trajectories WHERE sponsor_id = organisations.id AND phase = 'running') AS running
       FROM organisations
       WHERE ${filter} AND (?2 IS NULL OR (name_key, id) > (?2, ?3))
       ORDER BY name_key, id LIMIT ?4
     )`,
    containing(wanted.name),
    after && nameKey(after.name),
    after && after.id,
    wanted.limit
  )
  const count = await db.get<{ total: number }>(
    `SELECT count(*) AS total FROM organisations WHERE ${filter}`,
    containing(wanted.name)
  )
  return new JsonOf<Page>(`{"rows":${rows?.text ?? '[]'},"total":${count?.total ?? 0}}`)
}
