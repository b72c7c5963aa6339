import { contract } from '../../shared/contract'
import { FormKey } from '../../shared/contract/drafts'
import type { AnyOperation, Logged } from '../../shared/contract/operation'
import { DossierError, type Failure } from '../../shared/errors'
import { Recorder, type AuditedCall } from './audit'
import type { ReadContext, WriteContext } from './context'
import { asStorageError, JsonOf } from './database'
import type { Desk } from './desk'
import { discardDraft } from './drafts'
import type { Gate, OpenVault } from './gate'
import { handlers } from './handlers'

/** Operations and their handlers are looked up by a name that came from outside, so their types end here. */
interface Found {
  name: string
  operation: AnyOperation
  handle: (input: unknown, context: unknown) => Promise<unknown>
}

/** What is asked, checked. */
interface Asked {
  input: unknown
  /** The draft that this write puts on record, if any. */
  draft: string | null
}

/**
 * The one way into the vault: finds the operation, parses its input, checks who asks, runs it (a write in a
 * transaction together with its audit entry, and with the end of the draft that it came from) and answers a `Result` as
 * JSON text. It never rejects.
 */
export class Dispatcher {
  private readonly recorder = new Recorder()

  constructor(
    private readonly gate: Gate,
    private readonly desk: Desk
  ) {}

  async dispatch(name: string, inputText: string, draft: unknown = null): Promise<string> {
    try {
      const found = find(name)
      const asked: Asked = { input: parse(found.operation, inputText), draft: parseDraft(draft) }
      const output = await (found.operation.access === 'before unlock'
        ? this.beforeUnlock(found, asked.input)
        : this.asMember(found, asked))
      return output instanceof JsonOf
        ? `{"ok":true,"value":${output.text}}`
        : JSON.stringify({ ok: true, value: found.operation.output.parse(output) })
    } catch (error) {
      return JSON.stringify({ ok: false, error: asFailure(error) })
    }
  }

  /** What the lock screen may ask. It is logged once the vault is open: before that there is no log to write to. */
  private async beforeUnlock(found: Found, input: unknown): Promise<unknown> {
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

  private async asMember(found: Found, asked: Asked): Promise<unknown> {
    const { open } = this.gate
    if (!open || this.gate.watch.isOver()) throw new DossierError('vault.locked')
    const call = this.audited(found, open, asked.input)
    try {
      if (!mayCall(open, found.operation)) throw new DossierError('access.denied')
      return found.operation.kind === 'read'
        ? await this.read(open, found, call, asked.input)
        : await this.write(open, found, call, asked)
    } catch (error) {
      // A disk that took no record takes no entry about it either.
      const refusal = error instanceof DossierError && !error.code.startsWith('storage.') ? error.code : null
      if (call && refusal) {
        // Should the log not take it, the reason of the refusal is still the answer.
        await open.database
          .transaction((db) => this.recorder.refused(db, call, refusal))
          .catch(() => undefined)
      }
      throw error
    }
  }

  private async read(
    open: OpenVault,
    { handle }: Found,
    call: AuditedCall | null,
    input: unknown
  ): Promise<unknown> {
    const { database, member, keyring } = open
    const context: ReadContext = {
      db: database.screen,
      heavy: database.heavy,
      member,
      keyring,
      desk: this.desk,
      now: this.gate.now()
    }
    const output = await handle(input, context)
    await this.log(open, call, output)
    return output
  }

  private async write(
    open: OpenVault,
    { handle }: Found,
    call: AuditedCall | null,
    { input, draft }: Asked
  ): Promise<unknown> {
    const later: (() => Promise<void>)[] = []
    const shared = {
      member: open.member,
      keyring: open.keyring,
      desk: this.desk,
      now: this.gate.now(),
      watch: this.gate.watch,
      afterCommit: (work: () => Promise<void>): void => void later.push(work)
    }
    const whenQuiet: WriteContext['whenQuiet'] = (key, work) => {
      open.quietWork.schedule(key, work)
    }
    const output = await open.database.transaction(async (db) => {
      const coacheeId = call && (await this.recorder.coacheeBefore(db, call))
      const answer = await handle(input, { ...shared, db, whenQuiet } satisfies WriteContext)
      if (call) await this.recorder.done(db, call, answer, coacheeId)
      if (draft !== null) await discardDraft(db, open.member.id, draft)
      return answer
    })
    if (call) this.recorder.committed(call, output)
    for (const work of later) await work()
    return output
  }

  /** The entry of something that changed no record: a reading, an unlock. It has a transaction of its own. */
  private async log(open: OpenVault, call: AuditedCall | null, output: unknown): Promise<void> {
    if (!call || !this.recorder.isNeeded(call, output)) return
    await open.database.transaction((db) => this.recorder.done(db, call, output))
    this.recorder.committed(call, output)
  }

  private audited({ name, operation }: Found, { member }: OpenVault, input: unknown): AuditedCall | null {
    if ('unlogged' in operation.audit) return null
    const audit = operation.audit as Logged<unknown, unknown>
    return { operation: name, audit, input, member, at: this.gate.now() }
  }
}

function mayCall({ member }: OpenVault, { access }: AnyOperation): boolean {
  return access !== 'before unlock' && member.roles.some((role) => access.roles.includes(role))
}

function find(name: string): Found {
  const [domain = '', operationName = ''] = name.split('.')
  if (!Object.hasOwn(contract, domain)) throw new DossierError('access.denied')
  const operations = contract[domain as keyof typeof contract] as Record<string, AnyOperation>
  const operation = Object.hasOwn(operations, operationName) ? operations[operationName] : undefined
  const domainHandlers = handlers[domain as keyof typeof handlers] as Record<string, Found['handle']>
  const handle = domainHandlers[operationName]
  if (!operation || !handle) throw new DossierError('access.denied')
  return { name, operation, handle }
}

function parse(operation: AnyOperation, inputText: string): unknown {
  let given: unknown
  try {
    given = JSON.parse(inputText)
  } catch {
    throw new DossierError('input.invalid', { field: '' })
  }
  const parsed = operation.input.safeParse(given)
  if (parsed.success) return parsed.data
  throw new DossierError('input.invalid', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

function parseDraft(draft: unknown): string | null {
  const parsed = FormKey.nullable().safeParse(draft)
  if (parsed.success) return parsed.data
  throw new DossierError('input.invalid', { field: '' })
}

function asFailure(error: unknown): Failure {
  const known = asStorageError(error)
  if (known instanceof DossierError) return known.toFailure()
  // The name of the error type, never its message: that can hold a value of a record.
  return { code: 'unexpected', details: { kind: error instanceof Error ? error.name : 'unknown' } }
}
