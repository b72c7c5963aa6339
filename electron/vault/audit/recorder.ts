import type { Logged, Subject } from '../../../shared/contract/operation'
import type { ErrorCode } from '../../../shared/errors'
import type { Member } from '../members'
import type { ReadableDatabase, WritableDatabase } from '../database'
import { coacheeOf } from './coachee-of'
import { appendEntry } from './log'
import { Visits } from './visits'

/** A call of an operation that says how it is logged. */
export interface AuditedCall {
  operation: string
  audit: Logged<unknown, unknown>
  input: unknown
  member: Member
  at: Date
}

/** Writes the entries that operations declare, in the transaction that it is handed. */
export class Recorder {
  private readonly visits = new Visits()

  /** Whose dossier a call is about, asked before it runs: a deletion leaves nothing to ask afterwards. */
  coacheeBefore(db: ReadableDatabase, { audit, input }: AuditedCall): Promise<string | null> {
    return coacheeOf(db, audit.subject(input, null))
  }

  /** Adds the entry of a call that succeeded, if this visit needs one. Tell `committed` when it is in the file. */
  async done(
    db: WritableDatabase,
    call: AuditedCall,
    output: unknown,
    coacheeId: string | null = null
  ): Promise<void> {
    const subject = call.audit.subject(call.input, output)
    if (!this.isDue(call, subject)) return
    const detail = call.audit.detail?.(call.input, output) ?? {}
    await this.append(db, call, { subject, coacheeId, outcome: 'done', detail })
  }

  /** Whether this call, which has succeeded, needs an entry of its own. */
  isNeeded(call: AuditedCall, output: unknown): boolean {
    return this.isDue(call, call.audit.subject(call.input, output))
  }

  committed(call: AuditedCall, output: unknown): void {
    const subject = call.audit.subject(call.input, output)
    if (this.isDue(call, subject)) this.visits.logged(call.operation, subject.id, call.at)
  }

  async refused(db: WritableDatabase, call: AuditedCall, code: ErrorCode): Promise<void> {
    const subject = call.audit.subject(call.input, null)
    await this.append(db, call, { subject, coacheeId: null, outcome: code, detail: {} })
  }

  private isDue({ audit, operation, at }: AuditedCall, subject: Subject): boolean {
    return audit.oncePerVisit !== true || this.visits.begins(operation, subject.id, at)
  }

  private append(
    db: WritableDatabase,
    { operation, audit, member, at }: AuditedCall,
    entry: {
      subject: Subject
      coacheeId: string | null
      outcome: string
      detail: Readonly<Record<string, string | number>>
    }
  ): Promise<void> {
    return appendEntry(db, { operation, verb: audit.verb, member, at, ...entry })
  }
}
