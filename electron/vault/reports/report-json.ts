import { memberName, organisationName, personName } from '../names'

/** SQL for a report as the contract shows it. */
export const reportJson = `json_object(
  'id', reports.id, 'template', template, 'language', language, 'title', title, 'sections', json(sections),
  'trajectoryId', trajectory_id, 'coacheeId', coachee_id, 'coacheeName', ${personName('coachee_id')},
  'sponsorName', (
    SELECT ${organisationName('trajectories.sponsor_id')} FROM trajectories WHERE trajectories.id = trajectory_id
  ),
  'savedAt', changed_at, 'signedAt', signed_at,
  'signedBy', CASE WHEN signed_at IS NOT NULL THEN ${memberName('author_id')} END,
  'validUntil', valid_until, 'contentSha256', content_sha256)`
