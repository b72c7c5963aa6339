import { sql, type ReadableDatabase } from '../database'
import { goalWords } from '../goals'
import { nameOfPerson } from '../names'
import type { SearchText } from '../search'

/** A trajectory is found by its assignment and its goals. */
export async function trajectoryTexts(db: ReadableDatabase, ids: readonly string[]): Promise<SearchText[]> {
  const rows = await db.all<{
    id: string
    coacheeId: string
    at: string
    assignment: string
    goals: string | null
    names: string | null
  }>(
    sql`SELECT trajectories.id, coachee_id AS coacheeId, starts_on AS at, assignment,
       ${goalWords('trajectories.id')} AS goals,
       ${nameOfPerson('coachee_id')} AS names
     FROM json_each(${JSON.stringify(ids)}) CROSS JOIN trajectories ON trajectories.id = value`
  )
  return rows.map(({ assignment, goals, names, ...row }) => ({
    ...row,
    title: assignment,
    shareable: goals ?? '',
    private: '',
    authorId: null,
    names: names ?? '',
    codes: []
  }))
}
