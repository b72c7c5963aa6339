import { goalsJson } from '../goals'
import { memberName, organisationName, personName } from '../names'

/** SQL for a trajectory as the contract shows it, where `trajectories` is the row at hand. */
export const trajectoryJson = `json_object(
  'id', trajectories.id, 'kind', trajectories.kind, 'phase', trajectories.phase,
  'assignment', trajectories.assignment,
  'sponsorId', trajectories.sponsor_id, 'sponsorName', ${organisationName('trajectories.sponsor_id')},
  'sponsorContactId', trajectories.sponsor_contact_id,
  'sponsorContactName', ${personName('trajectories.sponsor_contact_id')},
  'coachName', ${memberName('trajectories.coach_id')},
  'startsOn', trajectories.starts_on, 'endsOn', trajectories.ends_on,
  'sessionsPlanned', trajectories.sessions_planned,
  'sessionsHeld', (SELECT count(*) FROM notes WHERE notes.trajectory_id = trajectories.id),
  'goals', (${goalsJson('trajectories.id')}),
  'agreement', (
    SELECT json_object('matrix', json(matrix), 'signedOn', signed_on, 'signedForSponsorBy', signed_for_sponsor_by)
    FROM tripartite_agreements WHERE trajectory_id = trajectories.id
  ))`
