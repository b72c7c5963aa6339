import type { z } from 'zod'
import type { organisations, OrganisationRow } from '../../../shared/contract/organisations'
import { jsonList, jsonObject, noSql, sql, where, type JsonOf, type ReadableDatabase } from '../database'
import { containing, nameKey } from '../names'
import { runningOfSponsor } from '../trajectories'

type Wanted = z.output<typeof organisations.list.input>
type Page = z.output<typeof organisations.list.output>

const rowJson = jsonObject<OrganisationRow>({
  id: 'id',
  name: 'name',
  city: 'city',
  sector: 'sector',
  contacts: 'contacts',
  runningTrajectories: 'running'
})

/** One page of organisations by name. */
export function listOrganisations(
  db: ReadableDatabase,
  { name, after, limit }: Wanted
): Promise<JsonOf<Page>> {
  const named = name === '' ? noSql : sql`name_key LIKE ${containing(name)} ESCAPE '\\'`
  const further = after ? sql`(name_key, id) > (${nameKey(after.name)}, ${after.id})` : noSql
  const rows = sql`FROM (
    SELECT id, name, city, sector,
      (SELECT count(*) FROM organisation_contacts WHERE organisation_id = organisations.id) AS contacts,
      ${runningOfSponsor('organisations.id')} AS running
    FROM organisations ${where([named, further])} ORDER BY name_key, id LIMIT ${limit}
  )`
  return db.json(
    jsonObject<Page>({
      rows: jsonList(rowJson, rows),
      total: sql`(SELECT count(*) FROM organisations ${where([named])})`
    })
  )
}
