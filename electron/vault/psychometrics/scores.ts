import type { ScaleScore } from '../../../shared/contract/psychometrics'
import { sql, type ReadableDatabase } from '../database'

/**
 * The scores as computed when the answers were recorded. Read as columns, because SQLite's JSON would round the means.
 */
export function storedScores(db: ReadableDatabase, resultId: string): Promise<ScaleScore[]> {
  return db.all<ScaleScore>(
    sql`SELECT scale, mean, answered, items FROM test_scores WHERE result_id = ${resultId} ORDER BY position`
  )
}
