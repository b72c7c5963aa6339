import { randomUUID } from 'node:crypto'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { column, insertFrom, sql, update, type WritableDatabase } from '../database'
import { dueForSearch } from '../search'

export { goalWords } from './goal-words'
export { goalNamesJson, goalsJson } from './goals-json'

/** Adds a goal below the ones that a trajectory has. @throws DossierError `record.missing` */
export async function addGoal(
  db: WritableDatabase,
  trajectoryId: string,
  description: string
): Promise<string> {
  const id = randomUUID()
  const added = await db.run(
    insertFrom(
      'goals',
      {
        id,
        trajectory_id: column('id'),
        coachee_id: column('coachee_id'),
        position: sql`(SELECT count(*) FROM goals WHERE trajectory_id = trajectories.id)`,
        description
      },
      sql`FROM trajectories WHERE id = ${trajectoryId}`
    )
  )
  if (added === 0) throw new DossierError('record.missing')
  await dueForSearch(db, 'trajectory', trajectoryId)
  return id
}

export const goalHandlers: DomainHandlers<'goals'> = {
  async add({ trajectoryId, description }, { db }) {
    return { id: await addGoal(db, trajectoryId, description) }
  },

  async change({ id, description }, { db }) {
    const [goal] = await db.all<{ trajectoryId: string }>(
      sql`${update('goals', { description }, sql`id = ${id}`)} RETURNING trajectory_id AS trajectoryId`
    )
    if (!goal) throw new DossierError('record.missing')
    await dueForSearch(db, 'trajectory', goal.trajectoryId)
    return null
  }
}
