import { personName } from '../names'

/** SQL for a note as the contract shows it. */
export const noteJson = `json_object(
  'id', notes.id, 'template', template, 'trajectoryId', notes.trajectory_id, 'coacheeId', notes.coachee_id,
  'coacheeName', ${personName('notes.coachee_id')},
  'heldAt', held_at, 'durationMinutes', duration_minutes, 'mode', mode, 'attendees', attendees,
  'proBono', json(iif(pro_bono, 'true', 'false')), 'language', language,
  'sections', json(sections), 'reflection', reflection, 'savedAt', saved_at,
  'agreements', (
    SELECT json_group_array(json_object('who', who, 'what', what, 'due', due, 'done', json(iif(done, 'true', 'false'))))
    FROM (SELECT * FROM note_agreements WHERE note_id = notes.id ORDER BY position)
  ),
  'progress', (
    SELECT json_group_array(json_object('goalId', goal_id, 'score', score)) FROM goal_progress WHERE note_id = notes.id
  ),
  'goals', (
    SELECT json_group_array(json_object('id', id, 'description', description))
    FROM (SELECT id, description FROM goals WHERE trajectory_id = notes.trajectory_id ORDER BY position)
  ),
  'session', json_object(
    'number', (SELECT count(*) FROM notes AS earlier
      WHERE earlier.trajectory_id = notes.trajectory_id AND (earlier.held_at, earlier.id) <= (notes.held_at, notes.id)),
    'planned', (SELECT sessions_planned FROM trajectories WHERE id = notes.trajectory_id)))`
