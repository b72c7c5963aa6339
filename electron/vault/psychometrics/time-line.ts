/** SQL for the test results in a dossier's time line. */
export const testResultEntries = `SELECT 'testResult' AS kind, id, trajectory_id AS trajectoryId,
  administered_on AS at, instrument AS title, NULL AS state
  FROM test_results WHERE coachee_id = people.id`
