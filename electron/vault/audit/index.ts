import type { AuditEntry } from '../../../shared/contract/audit'
import type { DomainHandlers } from '../context'
import { noSql, showsWhole, sql, where, type ReadableDatabase } from '../database'
import { refuseCancelled } from '../jobs'
import { nameOfMember, nameOfPerson } from '../names'
import { chainStart, firstBreak, type ChainedEntry } from './chain'
import { nameToday } from './earlier-names'

export { AuditAnchor } from './anchor'
export { appendEntry } from './log'
export { Recorder, type AuditedCall } from './recorder'

export const auditHandlers: DomainHandlers<'audit'> = {
  async list({ before, coacheeId, limit }, { db }) {
    const ofDossier = coacheeId === null ? noSql : sql`coachee_id = ${coacheeId}`
    const earlier = before === null ? noSql : sql`sequence < ${before}`
    const rows = await db.all<Omit<AuditEntry, 'detail'> & { detail: string }>(
      sql`SELECT sequence, at, verb, subject_type AS subjectType, subject_id AS subjectId,
        coachee_id AS coacheeId, ${nameOfPerson('coachee_id')} AS coacheeName,
        ${nameOfMember('member_id')} AS memberName, operation, outcome, detail
      FROM audit_log ${where([ofDossier, earlier])} ORDER BY sequence DESC LIMIT ${limit}`
    )
    // Entries are numbered without a gap: of the whole log the last number is how many there are.
    const isAll = coacheeId === null && (await showsWhole(db, 'audit_log'))
    const count = await db.get<{ total: number }>(
      isAll
        ? sql`SELECT max(sequence) AS total FROM audit_log`
        : sql`SELECT count(*) AS total FROM audit_log ${where([ofDossier])}`
    )
    const entries = rows.map((row) => ({
      ...row,
      operation: nameToday(row.operation),
      detail: JSON.parse(row.detail) as AuditEntry['detail']
    }))
    return { entries, total: count?.total ?? 0 }
  },

  async verify(_input, { heavy, keyring, progress, cancelled }) {
    const { entries, brokenAt } = await verifyChain(heavy, progress, cancelled)
    const anchored = await keyring.auditAnchor.holds(heavy)
    return { entries, intact: brokenAt === null && anchored, brokenAt, anchored }
  }
}

/** The whole log, whoever may see which entries. Read in steps, so that it neither fills the memory nor holds on. */
async function verifyChain(
  db: ReadableDatabase,
  progress: (done: number, of: number) => void,
  cancelled: AbortSignal
): Promise<{ entries: number; brokenAt: number | null }> {
  const newest = await db.get<{ sequence: number }>(
    sql`SELECT sequence FROM main.audit_log ORDER BY sequence DESC LIMIT 1`
  )
  let last = { sequence: 0, hash: chainStart }
  // From below the first number: an entry that somebody put there is shown in the list, and belongs to no chain.
  let readTo = Number.MIN_SAFE_INTEGER
  for (;;) {
    refuseCancelled(cancelled)
    const step = await db.all<ChainedEntry>(
      sql`SELECT * FROM main.audit_log WHERE sequence > ${readTo} ORDER BY sequence LIMIT 1000`
    )
    const brokenAt = firstBreak(step, last)
    if (brokenAt !== null) return { entries: last.sequence, brokenAt }
    const lastRead = step.at(-1)
    if (!lastRead) return { entries: last.sequence, brokenAt: null }
    last = { sequence: lastRead.sequence, hash: lastRead.hash }
    readTo = lastRead.sequence
    progress(readTo, newest?.sequence ?? readTo)
  }
}
