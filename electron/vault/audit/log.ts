import type { AuditVerb, Subject } from '../../../shared/contract/operation'
import { insert, sql, type WritableDatabase } from '../database'
import type { Member } from '../members'
import { chainStart, hashOf } from './chain'
import { coacheeOf } from './coachee-of'
import { nameInLog } from './name-in-log'

export interface NewEntry {
  at: Date
  member: Member
  verb: AuditVerb
  subject: Subject
  operation: string
  /** 'done', or the code of the refusal. */
  outcome: string
  detail: Readonly<Record<string, string | number>>
  /** Whose dossier it was, when the record that said so is gone. */
  coacheeId?: string | null
}

/** Adds an entry to the chain, in the transaction of what it records. */
export async function appendEntry(db: WritableDatabase, entry: NewEntry): Promise<void> {
  const last = await db.get<{ sequence: number; hash: string }>(
    sql`SELECT sequence, hash FROM main.audit_log ORDER BY sequence DESC LIMIT 1`
  )
  const unsealed = {
    sequence: (last?.sequence ?? 0) + 1,
    at: entry.at.toISOString(),
    member_id: entry.member.id,
    role: entry.member.roles.join(' '),
    verb: entry.verb,
    subject_type: nameInLog(entry.subject.type),
    subject_id: entry.subject.id,
    coachee_id: (await coacheeOf(db, entry.subject)) ?? entry.coacheeId ?? null,
    operation: entry.operation,
    outcome: entry.outcome,
    detail: JSON.stringify(entry.detail),
    previous_hash: last?.hash ?? chainStart
  }
  await db.run(insert('audit_log', { ...unsealed, hash: hashOf(unsealed) }))
}
