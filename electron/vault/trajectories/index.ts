import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type {
  trajectories,
  TrajectoryFields,
  TripartiteAgreement
} from '../../../shared/contract/trajectories'
import type { Phase } from '../../../shared/domain/trajectory'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import {
  column,
  insertFrom,
  jsonFirst,
  jsonObject,
  sql,
  update,
  type Columns,
  type ReadableDatabase,
  type WritableDatabase
} from '../database'
import { addGoal } from '../goals'
import { nameOfPerson } from '../names'
import { dueForSearch } from '../search'
import { trajectoryFields } from './trajectory-json'

export {
  assignmentOf,
  runningOfSponsor,
  sessionsPlannedOf,
  sponsorNameOf,
  trajectoriesOfCoachee,
  trajectoriesOfSponsor
} from './fragments'
export { disclosureTerms } from './disclosure-terms'
export { trajectoryTexts } from './search-text'

/**
 * The running trajectory of a new note or test (R46).
 * @throws DossierError `record.missing`, `trajectory.notRunning`, `trajectory.closed`
 */
export async function runningTrajectory(
  db: ReadableDatabase,
  id: string
): Promise<{ coacheeId: string; startsOn: string }> {
  const row = await db.get<{ coacheeId: string; phase: Phase; startsOn: string }>(
    sql`SELECT coachee_id AS coacheeId, phase, starts_on AS startsOn FROM trajectories WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  if (row.phase === 'intake') throw new DossierError('trajectory.notRunning')
  if (row.phase === 'closed') throw new DossierError('trajectory.closed')
  return row
}

const trajectoryOfDossier = jsonObject<z.output<typeof trajectories.get.output>>({
  ...trajectoryFields,
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('coachee_id')
})

export const trajectoryHandlers: DomainHandlers<'trajectories'> = {
  async get({ id }, { db }) {
    const found = await db.json(jsonFirst(trajectoryOfDossier, sql`FROM trajectories WHERE id = ${id}`))
    if (!found) throw new DossierError('record.missing')
    return found
  },

  async add({ coacheeId, trajectory, goals, agreement }, { db, member, now }) {
    const id = randomUUID()
    await refuseStrangeSponsor(db, trajectory.sponsorId, trajectory.sponsorContactId)
    const added = await db.run(
      insertFrom(
        'trajectories',
        {
          id,
          coachee_id: column('id'),
          coach_id: member.id,
          phase: 'intake',
          ...trajectoryColumns(trajectory),
          created_at: now.toISOString()
        },
        sql`FROM people WHERE id = ${coacheeId} AND is_coachee`
      )
    )
    if (added === 0) throw new DossierError('record.missing')
    for (const description of goals) await addGoal(db, id, description)
    if (agreement) await storeAgreement(db, id, agreement, now)
    await dueForSearch(db, 'trajectory', id)
    return { id }
  },

  async change({ id, trajectory }, { db }) {
    await refuseStrangeSponsor(db, trajectory.sponsorId, trajectory.sponsorContactId)
    const changed = await db.run(update('trajectories', trajectoryColumns(trajectory), sql`id = ${id}`))
    if (changed === 0) throw new DossierError('record.missing')
    await dueForSearch(db, 'trajectory', id)
    return null
  },

  async moveToPhase({ id, phase }, { db }) {
    const changed = await db.run(update('trajectories', { phase }, sql`id = ${id}`))
    if (changed === 0) throw new DossierError('record.missing')
    return null
  },

  async signAgreement({ id, agreement }, { db, now }) {
    await storeAgreement(db, id, agreement, now)
    return null
  }
}

function trajectoryColumns(trajectory: TrajectoryFields): Columns<'trajectories'> {
  return {
    sponsor_id: trajectory.sponsorId,
    sponsor_contact_id: trajectory.sponsorContactId,
    kind: trajectory.kind,
    assignment: trajectory.assignment,
    starts_on: trajectory.startsOn,
    ends_on: trajectory.endsOn,
    sessions_planned: trajectory.sessionsPlanned
  }
}

/** The sponsor must be an existing organisation, and the contact who may receive reports one of its contacts (R52). */
async function refuseStrangeSponsor(
  db: ReadableDatabase,
  sponsorId: string | null,
  contactId: string | null
): Promise<void> {
  const found = await db.get<{ sponsor: number; contact: number }>(
    sql`SELECT EXISTS (SELECT 1 FROM organisations WHERE id = ${sponsorId}) AS sponsor,
      EXISTS (
        SELECT 1 FROM organisation_contacts WHERE organisation_id = ${sponsorId} AND person_id = ${contactId}
      ) AS contact`
  )
  const strange = (sponsorId !== null && found?.sponsor !== 1) || (contactId !== null && found?.contact !== 1)
  if (strange) throw new DossierError('record.missing')
}

async function storeAgreement(
  db: WritableDatabase,
  trajectoryId: string,
  agreement: TripartiteAgreement,
  now: Date
): Promise<void> {
  const stored = await db.run(
    sql`${insertFrom(
      'tripartite_agreements',
      {
        trajectory_id: sql`id`,
        coachee_id: sql`coachee_id`,
        matrix: JSON.stringify(agreement.matrix),
        signed_on: agreement.signedOn,
        signed_for_sponsor_by: agreement.signedForSponsorBy,
        recorded_at: now.toISOString()
      },
      sql`FROM trajectories WHERE id = ${trajectoryId}`
    )}
    ON CONFLICT (trajectory_id) DO UPDATE SET matrix = excluded.matrix, signed_on = excluded.signed_on,
      signed_for_sponsor_by = excluded.signed_for_sponsor_by, recorded_at = excluded.recorded_at`
  )
  if (stored === 0) throw new DossierError('record.missing')
}
