/** SQL for the reports in a dossier's time line. */
export const reportEntries = `SELECT 'report' AS kind, id, trajectory_id AS trajectoryId,
  coalesce(signed_at, changed_at) AS at, title, CASE WHEN signed_at IS NULL THEN 'draft' ELSE 'signed' END AS state
  FROM reports WHERE coachee_id = people.id`
