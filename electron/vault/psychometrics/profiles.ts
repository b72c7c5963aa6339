import type { Quotable } from '../../../shared/contract/reports'
import type { ReadableDatabase } from '../database'
import type { ProfileBlock } from '../documents'
import { memberName } from '../names'
import { storedScores } from './scores'

/** The test results of a trajectory that can be placed in a report, oldest first. */
export async function profilesOf(db: ReadableDatabase, trajectoryId: string): Promise<Quotable['profiles']> {
  const rows = await db.all<Omit<Quotable['profiles'][number], 'scores'>>(
    `SELECT id AS testResultId, instrument, administered_on AS administeredOn FROM test_results
     WHERE trajectory_id = ? ORDER BY administered_on, id`,
    trajectoryId
  )
  return Promise.all(rows.map(async (row) => ({ ...row, scores: await storedScores(db, row.testResultId) })))
}

/** A test result of this trajectory as a report prints it; undefined when it is not one of this trajectory. */
export async function profileOf(
  db: ReadableDatabase,
  trajectoryId: string,
  testResultId: string
): Promise<ProfileBlock | undefined> {
  const row = await db.get<Omit<ProfileBlock, 'type' | 'scores'>>(
    `SELECT instrument, language AS itemLanguage, administered_on AS administeredOn,
       ${memberName('administrator_id')} AS administratorName
     FROM test_results WHERE id = ? AND trajectory_id = ?`,
    testResultId,
    trajectoryId
  )
  return row && { type: 'profile', ...row, scores: await storedScores(db, testResultId) }
}
