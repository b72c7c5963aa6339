import { randomUUID } from 'node:crypto'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import type { WritableDatabase } from '../database'
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
    `INSERT INTO goals (id, trajectory_id, coachee_id, position, description)
     SELECT ?1, id, coachee_id,
       (SELECT count(*) FROM goals WHERE trajectory_id = trajectories.id), ?2
     FROM trajectories WHERE id = ?3`,
    id,
    description,
    trajectoryId
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
      'UPDATE goals SET description = ? WHERE id = ? RETURNING trajectory_id AS trajectoryId',
      description,
      id
    )
    if (!goal) throw new DossierError('record.missing')
    await dueForSearch(db, 'trajectory', goal.trajectoryId)
    return null
  }
}
