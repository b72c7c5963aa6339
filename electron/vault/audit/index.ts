import type { AuditEntry } from '../../../shared/contract/audit'
import type { DomainHandlers } from '../context'
import { noSql, sql, where, type ReadableDatabase } from '../database'
import { nameOfMember, nameOfPerson } from '../names'
import { chainStart, firstBreak, type ChainedEntry } from './chain'
import { nameToday } from './earlier-names'

export { AuditAnchor } from './anchor'
export { coacheeOf } from './coachee-of'
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
    const count = await db.get<{ total: number }>(
      sql`SELECT count(*) AS total FROM audit_log ${where([ofDossier])}`
    )
    const entries = rows.map((row) => ({
      ...row,
      operation: nameToday(row.operation),
      detail: JSON.parse(row.detail) as AuditEntry['detail']
    }))
    return { entries, total: count?.total ?? 0 }
  },

  async verify(_input, { heavy, keyring }) {
    const { entries, brokenAt } = await verifyChain(heavy)
    const anchored = await keyring.auditAnchor.holds(heavy)
    return { entries, intact: brokenAt === null && anchored, brokenAt, anchored }
  }
}

/** Read in steps, so that a log of years neither fills the memory nor holds the connection. */
async function verifyChain(db: ReadableDatabase): Promise<{ entries: number; brokenAt: number | null }> {
  let last = { sequence: 0, hash: chainStart }
  // From below the first number: an entry that somebody put there is shown in the list, and belongs to no chain.
  let readTo = Number.MIN_SAFE_INTEGER
  for (;;) {
    const step = await db.all<ChainedEntry>(
      sql`SELECT * FROM audit_log WHERE sequence > ${readTo} ORDER BY sequence LIMIT 1000`
    )
    const brokenAt = firstBreak(step, last)
    if (brokenAt !== null) return { entries: last.sequence, brokenAt }
    const newest = step.at(-1)
    if (!newest) return { entries: last.sequence, brokenAt: null }
    last = { sequence: newest.sequence, hash: newest.hash }
    readTo = newest.sequence
  }
}
