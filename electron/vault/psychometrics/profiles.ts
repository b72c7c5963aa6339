import type { Quotable } from '../../../shared/contract/reports'
import { sql, type ReadableDatabase } from '../database'
import type { ProfileBlock } from '../documents'
import { nameOfMember } from '../names'
import { storedScores } from './scores'

/** The test results of a trajectory that can be placed in a report, oldest first. */
export async function profilesOf(db: ReadableDatabase, trajectoryId: string): Promise<Quotable['profiles']> {
  const rows = await db.all<Omit<Quotable['profiles'][number], 'scores'>>(
    sql`SELECT id AS testResultId, instrument, administered_on AS administeredOn FROM test_results
    WHERE trajectory_id = ${trajectoryId} ORDER BY administered_on, id`
  )
  return Promise.all(rows.map(async (row) => ({ ...row, scores: await storedScores(db, row.testResultId) })))
}

/** A test result as a report prints it; undefined when it does not belong to this trajectory. */
export async function profileOf(
  db: ReadableDatabase,
  trajectoryId: string,
  testResultId: string
): Promise<ProfileBlock | undefined> {
  const row = await db.get<Omit<ProfileBlock, 'type' | 'scores'>>(
    sql`SELECT instrument, language AS itemLanguage, administered_on AS administeredOn,
      ${nameOfMember('administrator_id')} AS administratorName
    FROM test_results WHERE id = ${testResultId} AND trajectory_id = ${trajectoryId}`
  )
  return row && { type: 'profile', ...row, scores: await storedScores(db, testResultId) }
}
