import type { Goal } from '../../../shared/contract/trajectories'
import { column, jsonList, jsonObject, sql, type JsonSql } from '../database'

const progressJson = jsonList(
  jsonObject<Goal['progress'][number]>({ on: sql`substr(held_at, 1, 10)`, score: 'score' }),
  sql`FROM (SELECT held_at, score FROM goal_progress JOIN notes ON notes.id = note_id
    WHERE goal_id = goals.id ORDER BY held_at DESC)`
)

const goalJson = jsonObject<Goal>({ id: 'id', description: 'description', progress: progressJson })

/** The goals of a trajectory with their progress, newest score first. */
export function goalsJson(trajectoryId: string): JsonSql<Goal[]> {
  return jsonList(
    goalJson,
    sql`FROM (SELECT * FROM goals WHERE trajectory_id = ${column(trajectoryId)} ORDER BY position) AS goals`
  )
}

/** The goals of a trajectory by id and description. */
export function goalNamesJson(trajectoryId: string): JsonSql<Pick<Goal, 'id' | 'description'>[]> {
  return jsonList(
    jsonObject<Pick<Goal, 'id' | 'description'>>({ id: 'id', description: 'description' }),
    sql`FROM (SELECT id, description FROM goals WHERE trajectory_id = ${column(trajectoryId)} ORDER BY position)`
  )
}
