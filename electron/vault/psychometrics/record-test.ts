import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { psychometrics } from '../../../shared/contract/psychometrics'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { instruments } from '../../../shared/domain/psychometrics/instruments'
import { scoreAnswers } from '../../../shared/domain/psychometrics/scoring'
import { DossierError } from '../../../shared/errors'
import type { WriteContext } from '../context'
import { insert } from '../database'
import { dueForSearch } from '../search'
import { runningTrajectory } from '../trajectories'

/**
 * Scores the answers and stores both.
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
    insert('test_results', {
      id,
      trajectory_id: trajectoryId,
      coachee_id: coacheeId,
      administrator_id: member.id,
      instrument: administration.instrument,
      language: administration.language,
      administered_on: administeredOn,
      mode: administration.mode,
      conditions: administration.conditions,
      answers: JSON.stringify(answers),
      recorded_at: now.toISOString()
    })
  )
  for (const [position, { scale, mean, answered, items }] of scores.entries()) {
    await db.run(
      insert('test_scores', { result_id: id, position, coachee_id: coacheeId, scale, mean, answered, items })
    )
  }
  await dueForSearch(db, 'testResult', id)
  return id
}
