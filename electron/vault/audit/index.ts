import type { AuditEntry } from '../../../shared/contract/audit'
import type { DomainHandlers } from '../context'
import type { ReadableDatabase } from '../database'
import { chainStart, firstBreak, type ChainedEntry } from './chain'
import { nameToday } from './earlier-names'

export { AuditAnchor } from './anchor'
export { coacheeOf } from './coachee-of'
export { Recorder, type AuditedCall } from './recorder'

export const auditHandlers: DomainHandlers<'audit'> = {
  async list({ before, coacheeId, limit }, { db }) {
    const rows = await db.all<Omit<AuditEntry, 'detail'> & { detail: string }>(
      `SELECT sequence, at, verb, subject_type AS subjectType, subject_id AS subjectId,
         coachee_id AS coacheeId, people.given_name || ' ' || people.family_name AS coacheeName,
         members.given_name || ' ' || members.family_name AS memberName, operation, outcome, detail
       FROM audit_log
       LEFT JOIN people ON people.id = audit_log.coachee_id
       LEFT JOIN members ON members.id = audit_log.member_id
       WHERE sequence < coalesce(?1, 9007199254740991) AND (?2 IS NULL OR coachee_id = ?2)
       ORDER BY sequence DESC LIMIT ?3`,
      before,
      coacheeId,
      limit
    )
    const count = await db.get<{ total: number }>(
      'SELECT count(*) AS total FROM audit_log WHERE ?1 IS NULL OR coachee_id = ?1',
      coacheeId
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
      'SELECT * FROM audit_log WHERE sequence > ? ORDER BY sequence LIMIT 1000',
      readTo
    )
    const brokenAt = firstBreak(step, last)
    if (brokenAt !== null) return { entries: last.sequence, brokenAt }
    const newest = step.at(-1)
    if (!newest) return { entries: last.sequence, brokenAt: null }
    last = { sequence: newest.sequence, hash: newest.hash }
    readTo = newest.sequence
  }
}
