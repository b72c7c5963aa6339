import type { TrajectorySummary, TripartiteAgreement } from '../../../shared/contract/trajectories'
import { jsonFirst, jsonIn, jsonObject, sql } from '../database'
import { goalsJson } from '../goals'
import { nameOfMember, nameOfOrganisation, nameOfPerson } from '../names'

const agreementJson = jsonObject<TripartiteAgreement>({
  matrix: jsonIn<TripartiteAgreement['matrix']>('matrix'),
  signedOn: 'signed_on',
  signedForSponsorBy: 'signed_for_sponsor_by'
})

/** A trajectory as in the contract, where `trajectories` is the current row. */
export const trajectoryFields = {
  id: 'trajectories.id',
  kind: 'trajectories.kind',
  phase: 'trajectories.phase',
  assignment: 'trajectories.assignment',
  sponsorId: 'trajectories.sponsor_id',
  sponsorName: nameOfOrganisation('trajectories.sponsor_id'),
  sponsorContactId: 'trajectories.sponsor_contact_id',
  sponsorContactName: nameOfPerson('trajectories.sponsor_contact_id'),
  coachName: nameOfMember('trajectories.coach_id'),
  startsOn: 'trajectories.starts_on',
  endsOn: 'trajectories.ends_on',
  sessionsPlanned: 'trajectories.sessions_planned',
  sessionsHeld: sql`(SELECT count(*) FROM notes WHERE notes.trajectory_id = trajectories.id)`,
  goals: goalsJson('trajectories.id'),
  agreement: jsonFirst(agreementJson, sql`FROM tripartite_agreements WHERE trajectory_id = trajectories.id`)
}

export const trajectoryJson = jsonObject<TrajectorySummary>(trajectoryFields)
