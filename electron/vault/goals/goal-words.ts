import { column, sql, type Sql } from '../database'

/** SQL for what the goals of a trajectory say, a line each; null where it has none. */
export function goalWords(trajectoryId: string): Sql {
  return sql`(SELECT group_concat(description, char(10)) FROM goals WHERE trajectory_id = ${column(trajectoryId)})`
}
