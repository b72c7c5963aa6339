import type { AuditEntry } from '../../../shared/contract/audit'
import type { DomainHandlers } from '../context'
import { isOneOf, noSql, showsWhole, sql, where, type ReadableDatabase, type Sql } from '../database'
import { refuseCancelled } from '../jobs'
import type { Member } from '../members'
import { nameOfMember, nameOfPerson } from '../names'
import { chainStart, firstBreak, type ChainedEntry } from './chain'
import { nameToday } from './earlier-names'

export { AuditAnchor } from './anchor'
export { appendEntry } from './log'
export { Recorder, type AuditedCall } from './recorder'

export const auditHandlers: DomainHandlers<'audit'> = {
  async list({ before, coacheeId, limit }, { db, member, fewDossiers }) {
    const isWhole = await showsWhole(db, 'audit_log')
    const few = isWhole || coacheeId !== null ? null : await fewDossiers('log')
    const conditions = [
      coacheeId === null ? noSql : sql`coachee_id = ${coacheeId}`,
      before === null ? noSql : sql`sequence < ${before}`,
      few === null ? noSql : sql`sequence IN (${newestOfFew(few, member, before, limit + 1)})`
    ]
    const rows = await db.all<Omit<AuditEntry, 'detail'> & { detail: string }>(
      sql`SELECT sequence, at, verb, subject_type AS subjectType, subject_id AS subjectId,
        coachee_id AS coacheeId, ${nameOfPerson('coachee_id')} AS coacheeName,
        ${nameOfMember('member_id')} AS memberName, operation, outcome, detail
      FROM audit_log ${where(conditions)} ORDER BY sequence DESC LIMIT ${limit + 1}`
    )
    const entries = rows.slice(0, limit).map((row) => ({
      ...row,
      operation: nameToday(row.operation),
      detail: JSON.parse(row.detail) as AuditEntry['detail']
    }))
    return { entries, isMore: rows.length > limit, total: await countEntries(db, coacheeId, isWhole) }
  },

  async verify(_input, { heavy, keyring, progress, cancelled }) {
    const { entries, brokenAt } = await verifyChain(heavy, progress, cancelled)
    const anchored = await keyring.auditAnchor.holds(heavy)
    return { entries, intact: brokenAt === null && anchored, brokenAt, anchored }
  }
}

/** For a member with few dossiers: from their own indexes, where walking back through the log would pass all others. */
function newestOfFew(few: readonly string[], member: Member, before: number | null, limit: number): Sql {
  const earlier = before === null ? noSql : sql`AND sequence < ${before}`
  return sql`SELECT sequence FROM (
      SELECT sequence FROM audit_log WHERE ${isOneOf('coachee_id', few)} ${earlier}
      UNION ALL
      SELECT sequence FROM audit_log WHERE coachee_id IS NULL AND member_id = ${member.id} ${earlier}
    ) ORDER BY sequence DESC LIMIT ${limit}`
}

async function countEntries(
  db: ReadableDatabase,
  coacheeId: string | null,
  isWhole: boolean
): Promise<number | null> {
  if (coacheeId === null && !isWhole) return null
  const count = await db.get<{ total: number | null }>(
    coacheeId === null
      ? // Entries are numbered without a gap: the last number is how many there are.
        sql`SELECT max(sequence) AS total FROM audit_log`
      : sql`SELECT count(*) AS total FROM audit_log WHERE coachee_id = ${coacheeId}`
  )
  return count?.total ?? 0
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
