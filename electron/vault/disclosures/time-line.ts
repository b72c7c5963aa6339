/** SQL for the disclosures in a dossier's time line. */
export const disclosureEntries = `SELECT 'disclosure' AS kind, id, trajectory_id AS trajectoryId, made_at AS at,
  recipient_name AS title, NULL AS state
  FROM disclosures WHERE coachee_id = people.id`
