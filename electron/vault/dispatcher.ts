import { contract } from '../../shared/contract'
import type { AnyOperation, Logged } from '../../shared/contract/operation'
import { DossierError, type Failure } from '../../shared/errors'
import { appendEntry, Visits } from './audit'
import type { ReadContext, WriteContext } from './context'
import { JsonOf } from './database'
import { asStorageError } from './database/storage-error'
import type { Desk } from './desk'
import type { Gate, OpenVault } from './gate'
import { handlers } from './handlers'

/** Operations and their handlers are looked up by a name that came from outside, so their types end here. */
interface Found {
  operation: AnyOperation
  handle: (input: unknown, context: unknown) => Promise<unknown>
}

type Audit = Logged<unknown, unknown>

/**
 * The one way into the vault: finds the operation, parses its input, checks who asks, runs it (a write in a
 * transaction together with its audit entry) and answers a `Result` as JSON text. It never rejects.
 */
export class Dispatcher {
  private readonly visits = new Visits()

  constructor(
    private readonly gate: Gate,
    private readonly desk: Desk
  ) {}

  async dispatch(name: string, inputText: string): Promise<string> {
    try {
      const { operation, handle } = find(name)
      const input = parse(operation, inputText)
      const output = await this.perform(name, operation, handle, input)
      return output instanceof JsonOf
        ? `{"ok":true,"value":${output.text}}`
        : JSON.stringify({ ok: true, value: operation.output.parse(output) })
    } catch (error) {
      return JSON.stringify({ ok: false, error: asFailure(error) })
    }
  }

  private async perform(
    name: string,
    operation: AnyOperation,
    handle: Found['handle'],
    input: unknown
  ): Promise<unknown> {
    const audit = 'unlogged' in operation.audit ? null : (operation.audit as Audit)
    if (operation.access === 'before unlock') {
      const output = await handle(input, this.gate)
      if (audit && this.gate.open) await this.log(this.gate.open, name, audit, input, output)
      return output
    }
    const open = this.gate.open
    if (!open || this.gate.watch.isOver()) throw new DossierError('vault.locked')
    try {
      const allowed = operation.access.roles
      if (!open.member.roles.some((role) => allowed.includes(role))) throw new DossierError('access.denied')
      return operation.kind === 'read'
        ? await this.read(open, name, audit, handle, input)
        : await this.write(open, name, audit, handle, input)
    } catch (error) {
      if (audit && error instanceof DossierError) await this.logRefusal(open, name, audit, input, error)
      throw error
    }
  }

  private async read(
    open: OpenVault,
    name: string,
    audit: Audit | null,
    handle: Found['handle'],
    input: unknown
  ): Promise<unknown> {
    const { database, member, keyring } = open
    const context: ReadContext = {
      db: database.screen,
      heavy: database.heavy,
      renewKey: (passphrase, now) => renewKey(open, passphrase, now),
      member,
      keyring,
      desk: this.desk,
      now: this.gate.now()
    }
    const output = await handle(input, context)
    if (audit) await this.log(open, name, audit, input, output)
    return output
  }

  private async write(
    open: OpenVault,
    name: string,
    audit: Audit | null,
    handle: Found['handle'],
    input: unknown
  ): Promise<unknown> {
    const { database, member, keyring } = open
    const now = this.gate.now()
    const later: (() => Promise<void>)[] = []
    const subject = (output: unknown) => audit?.subject(input, output) ?? null
    const output = await database.transaction(async (db) => {
      const afterCommit = (work: () => Promise<void>): void => void later.push(work)
      const whenQuiet: WriteContext['whenQuiet'] = (key, work) => open.quietWork.schedule(key, work)
      const context: WriteContext = {
        db,
        member,
        keyring,
        desk: this.desk,
        now,
        afterCommit,
        whenQuiet,
        watch: this.gate.watch
      }
      const answer = await handle(input, context)
      const about = subject(answer)
      if (audit && about && this.needsEntry(audit, name, about.id, now)) {
        const detail = audit.detail?.(input, answer) ?? {}
        const { verb } = audit
        await appendEntry(db, {
          at: now,
          member,
          verb,
          subject: about,
          operation: name,
          outcome: 'done',
          detail
        })
      }
      return answer
    })
    const about = subject(output)
    if (audit && about && this.needsEntry(audit, name, about.id, now)) this.visits.logged(name, about.id, now)
    for (const work of later) await work()
    return output
  }

  /** The entry of something that changed no record: a reading, an unlock. It has a transaction of its own. */
  private async log(
    open: OpenVault,
    name: string,
    audit: Audit,
    input: unknown,
    output: unknown
  ): Promise<void> {
    const now = this.gate.now()
    const subject = audit.subject(input, output)
    if (!this.needsEntry(audit, name, subject.id, now)) return
    const detail = audit.detail?.(input, output) ?? {}
    const { verb } = audit
    const { member } = open
    await open.database.transaction((db) =>
      appendEntry(db, { at: now, member, verb, subject, operation: name, outcome: 'done', detail })
    )
    this.visits.logged(name, subject.id, now)
  }

  private async logRefusal(
    open: OpenVault,
    name: string,
    audit: Audit,
    input: unknown,
    error: DossierError
  ): Promise<void> {
    // A disk that took no record takes no entry about it either.
    if (error.code.startsWith('storage.')) return
    const { member } = open
    const { verb } = audit
    const subject = audit.subject(input, null)
    const at = this.gate.now()
    await open.database.transaction((db) =>
      appendEntry(db, { at, member, verb, subject, operation: name, outcome: error.code, detail: {} })
    )
  }

  private needsEntry(audit: Audit, name: string, subjectId: string | null, now: Date): boolean {
    return audit.oncePerVisit !== true || this.visits.begins(name, subjectId, now)
  }
}

function renewKey(
  { keyring, database, driver, member }: OpenVault,
  passphrase: string,
  now: Date
): Promise<string[]> {
  return keyring.renewDatabaseKey(database, driver, { id: member.id, passphrase }, now)
}

function find(name: string): Found {
  const [domain = '', operationName = ''] = name.split('.')
  if (!Object.hasOwn(contract, domain)) throw new DossierError('access.denied')
  const operations = contract[domain as keyof typeof contract] as Record<string, AnyOperation>
  const operation = Object.hasOwn(operations, operationName) ? operations[operationName] : undefined
  const domainHandlers = handlers[domain as keyof typeof handlers] as
    Record<string, Found['handle']> | undefined
  const handle = domainHandlers?.[operationName]
  if (!operation || !handle) throw new DossierError('access.denied')
  return { operation, handle }
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

function asFailure(error: unknown): Failure {
  const known = asStorageError(error)
  if (known instanceof DossierError) return known.toFailure()
  // The name of the error type, never its message: that can hold a value of a record.
  return { code: 'unexpected', details: { kind: error instanceof Error ? error.name : 'unknown' } }
}
