/** SQL for the notes in a dossier's time line. Reads the index alone, never the text. */
export const noteEntries = `SELECT 'note' AS kind, id, trajectory_id AS trajectoryId, held_at AS at,
  template AS title, CASE WHEN has_shareable THEN 'shareable' ELSE 'private' END AS state
  FROM notes WHERE coachee_id = people.id`
