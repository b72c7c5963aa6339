/** SQL for the goals of a trajectory with their progress, newest score first. */
export function goalsJson(trajectoryIdColumn: string): string {
  return `SELECT json_group_array(json_object('id', id, 'description', description, 'progress', (
      SELECT json_group_array(json_object('on', substr(held_at, 1, 10), 'score', score))
      FROM (SELECT held_at, score FROM goal_progress JOIN notes ON notes.id = note_id
        WHERE goal_id = goals.id ORDER BY held_at DESC)
    )))
    FROM (SELECT * FROM goals WHERE trajectory_id = ${trajectoryIdColumn} ORDER BY position) AS goals`
}
