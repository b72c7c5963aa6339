import type { TestResult } from '../../../shared/contract/psychometrics'
import { DossierError } from '../../../shared/errors'
import { sql, type ReadableDatabase } from '../database'
import { nameOfMember, nameOfPerson } from '../names'
import { storedScores } from './scores'

/** @throws DossierError `record.missing` */
export async function readTestResult(db: ReadableDatabase, id: string): Promise<TestResult> {
  const row = await db.get<Omit<TestResult, 'answers' | 'scores'> & { answers: string }>(
    sql`SELECT id, trajectory_id AS trajectoryId, coachee_id AS coacheeId, ${nameOfPerson('coachee_id')} AS coacheeName,
      ${nameOfMember('administrator_id')} AS administratorName, instrument, language,
      administered_on AS administeredOn, mode, conditions, answers
    FROM test_results WHERE id = ${id}`
  )
  if (!row) throw new DossierError('record.missing')
  const answers = JSON.parse(row.answers) as TestResult['answers']
  return { ...row, answers, scores: await storedScores(db, id) }
}
