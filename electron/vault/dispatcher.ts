import type { Logged, NamedRecord, Subject } from '../../shared/contract/operation'
import { DossierError, type Failure } from '../../shared/errors'
import { appendEntry, Recorder, type AuditedCall } from './audit'
import type { JobContext, ReadContext, WriteContext } from './context'
import { asStorageError, JsonOf, type ReadableDatabase, type WritableDatabase } from './database'
import type { Desk } from './desk'
import { discardDraft } from './drafts'
import type { Gate, OpenVault } from './gate'
import { sendInChunks, unheardLine, type JobLine } from './jobs'
import { findOperation, parseDraft, parseInput, type FoundOperation } from './operations'
import { isThere, recordOf } from './privacy'

/** A call that its member may make, with its input checked. */
interface Call {
  found: FoundOperation
  open: OpenVault
  input: unknown
  /** The draft that it puts on record, if any. */
  draft: string | null
  /** null for an operation that leaves no entry. */
  audited: AuditedCall | null
}

/** The call names a record that is not there for its member: somebody else's, or nobody's. They answer alike. */
class NotVisible extends DossierError {
  constructor(readonly named: NamedRecord) {
    super('record.missing')
  }
}

/**
 * The one way into the vault. In this order it finds the operation, holds the member's role against it, parses its
 * input, asks whether every record that the input names is visible to the member, and runs it: a write in a transaction
 * together with its audit entry and with the end of the draft that it came from, a job around short ones. It answers a
 * `Result` as JSON text and never rejects.
 */
export class Dispatcher {
  private readonly recorder = new Recorder()

  constructor(
    private readonly gate: Gate,
    private readonly desk: Desk
  ) {}

  async dispatch(
    name: string,
    inputText: string,
    draft: unknown = null,
    line: JobLine = unheardLine
  ): Promise<string> {
    try {
      const found = findOperation(name)
      const output = await (found.operation.access === 'before unlock'
        ? this.beforeUnlock(found, parseInput(found.operation, inputText))
        : this.asMember(found, inputText, draft, line))
      return output instanceof JsonOf
        ? `{"ok":true,"value":${output.text}}`
        : JSON.stringify({ ok: true, value: found.operation.output.parse(output) })
    } catch (error) {
      return JSON.stringify({ ok: false, error: asFailure(error) })
    }
  }

  /** What the lock screen may ask. It is logged once the vault is open: before that there is no log to write to. */
  private async beforeUnlock(found: FoundOperation, input: unknown): Promise<unknown> {
    const output = await found.handle(input, this.gate)
    const { open } = this.gate
    if (!open) return output
    try {
      await this.log(open, this.audited(found, open, input), output)
      return output
    } catch (error) {
      // A vault that cannot say that it was opened does not stay open.
      await this.gate.close()
      throw error
    }
  }

  private async asMember(
    found: FoundOperation,
    inputText: string,
    draft: unknown,
    line: JobLine
  ): Promise<unknown> {
    const { open } = this.gate
    if (!open || this.gate.watch.isOver()) throw new DossierError('vault.locked')
    if (!mayCall(open, found)) {
      // What it was about is not even looked at: the entry names the operation alone.
      await this.logRefusal(open, found, { type: 'operation', id: null }, 'access.denied')
      throw new DossierError('access.denied')
    }
    const input = parseInput(found.operation, inputText)
    const call = { found, open, input, draft: parseDraft(draft), audited: this.audited(found, open, input) }
    switch (found.operation.kind) {
      case 'read':
        return this.orLogRefusal(call, () => this.read(call))
      case 'write':
        return this.orLogRefusal(call, () => this.write(call))
      case 'job':
        return this.job(call, line)
    }
  }

  private async orLogRefusal(call: Call, run: () => Promise<unknown>): Promise<unknown> {
    try {
      return await run()
    } catch (error) {
      const { open, found, audited } = call
      if (error instanceof NotVisible) {
        const [kind, id] = error.named
        const subject = { type: recordOf(kind), id }
        const exists = await isThere(open.database.screen, error.named).catch(() => false)
        await this.logRefusal(open, found, subject, exists ? 'access.denied' : 'record.missing')
        throw error
      }
      // A disk that took no record takes no entry about it either.
      if (audited && error instanceof DossierError && !error.code.startsWith('storage.')) {
        const { code } = error
        // Should the log not take it, the reason of the refusal is still the answer.
        await open.database
          .transaction((db) => this.recorder.refused(db, audited, code))
          .catch(() => undefined)
      }
      throw error
    }
  }

  private async read(call: Call): Promise<unknown> {
    const { found, open, input, audited } = call
    await refuseInvisible(open.database.screen, call)
    const output = await found.handle(input, this.readContext(open))
    await this.log(open, audited, output)
    return output
  }

  private async write(call: Call): Promise<unknown> {
    const { found, open, input } = call
    const later: (() => Promise<void>)[] = []
    const output = await open.database.transaction((db) =>
      this.onRecord(call, db, () => {
        const context: WriteContext = {
          db,
          member: open.member,
          keyring: open.keyring,
          desk: this.desk,
          now: this.gate.now(),
          coacheeOf: (kind, id) => open.access.coacheeOf(db, kind, id),
          watch: this.gate.watch,
          afterCommit: (work) => void later.push(work)
        }
        return found.handle(input, context)
      })
    )
    this.committed(call, output)
    for (const work of later) await work()
    return output
  }

  private async job(call: Call, line: JobLine): Promise<unknown> {
    const { found, open, input, audited } = call
    const running = open.jobs.begin(found.name, line.cancelled)
    const { cancelled } = running
    let isOnRecord = false
    const context: JobContext<unknown> = {
      ...this.readContext(open),
      cancelled,
      progress: (done, of) => line.progress(done, of),
      send: (bytes) => sendInChunks(line, bytes, cancelled),
      record: async (work) => {
        const output = await open.database.transaction((db) => this.onRecord(call, db, () => work(db)))
        isOnRecord = true
        this.committed(call, output)
        return output
      }
    }
    try {
      return await this.orLogRefusal(call, async () => {
        try {
          await refuseInvisible(open.database.screen, call)
          const output = await found.handle(input, context)
          if (!isOnRecord) await this.log(open, audited, output)
          return output
        } catch (error) {
          // Whatever broke off when it was cancelled: the cancelling is the reason.
          throw cancelled.aborted && !isOnRecord ? new DossierError('job.cancelled') : error
        }
      })
    } finally {
      running.end()
    }
  }

  /** In one transaction: what the call names is still visible, the work, its entry, and the end of its draft. */
  private async onRecord<T>(call: Call, db: WritableDatabase, work: () => Promise<T>): Promise<T> {
    const { open, audited, draft } = call
    await refuseInvisible(db, call)
    const coacheeId = audited && (await this.recorder.coacheeBefore(db, audited))
    const output = await work()
    if (audited) await this.recorder.done(db, audited, output, coacheeId)
    if (draft !== null) await discardDraft(db, open.member.id, draft)
    return output
  }

  private committed({ open, audited }: Call, output: unknown): void {
    open.quietWork.written()
    if (audited) this.recorder.committed(audited, output)
  }

  private readContext({ access, database, member, keyring }: OpenVault): ReadContext {
    return {
      db: database.screen,
      heavy: database.heavy,
      fewDossiers: (part) => access.fewDossiers(database.screen, part),
      member,
      keyring,
      desk: this.desk,
      now: this.gate.now()
    }
  }

  /** The entry of something that changed no record: a reading, an unlock. It has a transaction of its own. */
  private async log(open: OpenVault, audited: AuditedCall | null, output: unknown): Promise<void> {
    if (!audited || !this.recorder.isNeeded(audited, output)) return
    await open.database.transaction((db) => this.recorder.done(db, audited, output))
    this.recorder.committed(audited, output)
  }

  /** A call that access forbids leaves an entry, also where the operation itself leaves none. */
  private async logRefusal(
    { database, member }: OpenVault,
    { name, operation }: FoundOperation,
    subject: Subject,
    outcome: string
  ): Promise<void> {
    const verb =
      'verb' in operation.audit ? operation.audit.verb : operation.kind === 'write' ? 'change' : 'read'
    const entry = { at: this.gate.now(), member, verb, subject, operation: name, outcome, detail: {} }
    await database.transaction((db) => appendEntry(db, entry)).catch(() => undefined)
  }

  private audited(
    { name, operation }: FoundOperation,
    { member }: OpenVault,
    input: unknown
  ): AuditedCall | null {
    if ('unlogged' in operation.audit) return null
    const audit = operation.audit as Logged<unknown, unknown>
    return { operation: name, audit, input, member, at: this.gate.now() }
  }
}

function mayCall({ member }: OpenVault, { operation: { access } }: FoundOperation): boolean {
  return access !== 'before unlock' && member.roles.some((role) => access.roles.includes(role))
}

/** @throws NotVisible for the first record that the input names and the member may not see */
async function refuseInvisible(db: ReadableDatabase, { found, open, input }: Call): Promise<void> {
  const { dossier } = found.operation
  if (typeof dossier !== 'function') return
  const name = dossier as (input: unknown) => readonly NamedRecord[]
  const stranger = await open.access.firstInvisible(db, name(input))
  if (stranger) throw new NotVisible(stranger)
}

function asFailure(error: unknown): Failure {
  const known = asStorageError(error)
  if (known instanceof DossierError) return known.toFailure()
  // The name of the error type, never its message: that can hold a value of a record.
  return { code: 'unexpected', details: { kind: error instanceof Error ? error.name : 'unknown' } }
}
