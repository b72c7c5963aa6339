import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { psychometrics } from '../../../shared/contract/psychometrics'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { instruments } from '../../../shared/domain/psychometrics/instruments'
import { scoreAnswers } from '../../../shared/domain/psychometrics/scoring'
import { DossierError } from '../../../shared/errors'
import type { WriteContext } from '../context'
import { dueForSearch } from '../search'
import { runningTrajectory } from '../trajectories'

/**
 * Scores the answers and keeps both.
 * @throws DossierError `trajectory.notRunning`, `trajectory.closed` (R46), `test.tooManyMissing`, `input.invalid`
 */
export async function recordTest(
  { trajectoryId, administration, answers }: z.output<typeof psychometrics.record.input>,
  { db, member, now }: WriteContext
): Promise<string> {
  const { coacheeId, startsOn } = await runningTrajectory(db, trajectoryId)
  const { administeredOn } = administration
  if (administeredOn < startsOn || administeredOn > calendarDay(now)) {
    throw new DossierError('input.invalid', { field: 'administration.administeredOn' })
  }
  const scores = scoreAnswers(instruments[administration.instrument], answers)
  const id = randomUUID()
  await db.run(
    `INSERT INTO test_results (id, trajectory_id, coachee_id, administrator_id, instrument, language,
       administered_on, mode, conditions, answers, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    trajectoryId,
    coacheeId,
    member.id,
    administration.instrument,
    administration.language,
    administeredOn,
    administration.mode,
    administration.conditions,
    JSON.stringify(answers),
    now.toISOString()
  )
  for (const [position, { scale, mean, answered, items }] of scores.entries()) {
    await db.run(
      `INSERT INTO test_scores (result_id, position, coachee_id, scale, mean, answered, items)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      position,
      coacheeId,
      scale,
      mean,
      answered,
      items
    )
  }
  await dueForSearch(db, 'testResult', id)
  return id
}
