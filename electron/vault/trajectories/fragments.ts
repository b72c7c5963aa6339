import type { OrganisationPage } from '../../../shared/contract/organisations'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { column, jsonList, jsonObject, sql, type JsonSql, type Sql } from '../database'
import { nameOfOrganisation, nameOfPerson } from '../names'
import { trajectoryJson } from './trajectory-json'

// SQL with which the statements of other domains show trajectories; `id` is one of their columns.

/** The trajectories of a coachee, newest first. */
export function trajectoriesOfCoachee(id: string): JsonSql<TrajectorySummary[]> {
  return jsonList(
    trajectoryJson,
    sql`FROM (
      SELECT * FROM trajectories WHERE coachee_id = ${column(id)} ORDER BY starts_on DESC, created_at DESC
    ) AS trajectories`
  )
}

const sponsoredJson = jsonObject<OrganisationPage['trajectories'][number]>({
  id: 'id',
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('coachee_id'),
  kind: 'kind',
  phase: 'phase',
  startsOn: 'starts_on'
})

/** The trajectories that an organisation sponsors, newest first. */
export function trajectoriesOfSponsor(id: string): JsonSql<OrganisationPage['trajectories']> {
  return jsonList(
    sponsoredJson,
    sql`FROM (SELECT * FROM trajectories WHERE sponsor_id = ${column(id)} ORDER BY starts_on DESC)`
  )
}

export function runningOfSponsor(id: string): Sql {
  return sql`(SELECT count(*) FROM trajectories WHERE sponsor_id = ${column(id)} AND phase = 'running')`
}

/** The name of the sponsor of a trajectory; null when the coachee pays. */
export function sponsorNameOf(id: string): Sql {
  return sql`(SELECT ${nameOfOrganisation('trajectories.sponsor_id')} FROM trajectories
    WHERE trajectories.id = ${column(id)})`
}

export function assignmentOf(id: string): Sql {
  return sql`(SELECT assignment FROM trajectories WHERE trajectories.id = ${column(id)})`
}

export function sessionsPlannedOf(id: string): Sql {
  return sql`(SELECT sessions_planned FROM trajectories WHERE trajectories.id = ${column(id)})`
}
