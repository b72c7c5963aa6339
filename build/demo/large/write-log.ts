import { chainStart, hashOf } from '../../../electron/vault/audit/chain'
import { nameInLog } from '../../../electron/vault/audit/name-in-log'
import { sql, type WritableDatabase } from '../../../electron/vault/database'
import type { AuditVerb, SubjectType } from '../../../shared/contract/operation'
import type { OperationName } from '../../../shared/contract'
import type { Member } from '../../../electron/vault/members/member'
import { insertRows, type Row } from './insert-rows'

/** An entry of the audit log of a real practice. */
export interface LogEntry {
  at: string
  verb: AuditVerb
  operation: OperationName
  subject: { type: SubjectType; id: string | null }
  coacheeId: string | null
  detail: Readonly<Record<string, string | number>>
}

/**
 * Appends entries in chronological order, with an unlock at the beginning of every day, and chains them as the app
 * does.
 */
export async function writeLog(
  db: WritableDatabase,
  member: Member,
  logEntries: readonly LogEntry[]
): Promise<void> {
  const inOrder = logEntries
    .map((entry) => ({ entry, time: Date.parse(entry.at) }))
    .sort((one, other) => one.time - other.time)
  const last = await db.get<{ sequence: number; hash: string }>(
    sql`SELECT sequence, hash FROM audit_log ORDER BY sequence DESC LIMIT 1`
  )
  let sequence = last?.sequence ?? 0
  let hash = last?.hash ?? chainStart
  let rows: Row[] = []
  const append = (entry: LogEntry, at: string): void => {
    sequence += 1
    const unsealed = {
      sequence,
      at,
      member_id: member.id,
      role: member.roles.join(' '),
      verb: entry.verb,
      subject_type: nameInLog(entry.subject.type),
      subject_id: entry.subject.id,
      coachee_id: entry.coacheeId,
      operation: entry.operation,
      outcome: 'done',
      detail: JSON.stringify(entry.detail),
      previous_hash: hash
    }
    hash = hashOf(unsealed)
    rows.push({ ...unsealed, hash })
  }
  let day = ''
  for (const { entry, time } of inOrder) {
    const at = new Date(time).toISOString()
    if (at.slice(0, 10) !== day) append(unlockOf(member), at)
    day = at.slice(0, 10)
    append(entry, at)
    if (rows.length < 4000) continue
    await insertRows(db, 'audit_log', rows)
    rows = []
  }
  await insertRows(db, 'audit_log', rows)
}

function unlockOf(member: Member): LogEntry {
  return {
    at: '',
    verb: 'unlock',
    operation: 'vault.unlock',
    subject: { type: 'member', id: member.id },
    coacheeId: null,
    detail: { failedAttempts: 0 }
  }
}
