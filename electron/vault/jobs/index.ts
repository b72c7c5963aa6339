import type { OperationName } from '../../../shared/contract'
import { jobsTold, type JobTold } from '../../../shared/contract/jobs'
import type { DomainHandlers } from '../context'
import { insertOrUpdate, sql, type ReadableDatabase, type WritableDatabase } from '../database'

export { refuseCancelled, sendInChunks, unheardLine, type JobLine } from './line'
export { RunningJobs } from './running-jobs'

/** Stores the jobs that a lock interrupted, to report them to the member after the next unlock. */
export async function rememberUnfinished(
  db: WritableDatabase,
  memberId: string,
  operations: readonly OperationName[],
  now: Date
): Promise<void> {
  for (const operation of new Set(operations.filter(isTold))) {
    await db.run(
      insertOrUpdate('unfinished_jobs', { member_id: memberId, operation }, { cut_at: now.toISOString() })
    )
  }
}

const isTold = (operation: string): operation is JobTold =>
  (jobsTold as readonly string[]).includes(operation)

/** The interrupted jobs that the member has not dismissed yet. */
export async function unfinishedJobs(db: ReadableDatabase, memberId: string): Promise<JobTold[]> {
  const jobs = await db.all<{ operation: string }>(
    sql`SELECT operation FROM unfinished_jobs WHERE member_id = ${memberId} ORDER BY cut_at, operation`
  )
  // A stored name of an earlier version may no longer be an operation.
  return jobs.map(({ operation }) => operation).filter(isTold)
}

export const jobHandlers: DomainHandlers<'jobs'> = {
  async acknowledge(_input, { db, member }) {
    await db.run(sql`DELETE FROM unfinished_jobs WHERE member_id = ${member.id}`)
    return null
  }
}
