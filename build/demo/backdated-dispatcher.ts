import {
  contract,
  type InputOf,
  type OperationName,
  type OutputOf,
  type ReadName
} from '../../shared/contract'
import type { AnyOperation, Logged } from '../../shared/contract/operation'
import { appendEntry } from '../../electron/vault/audit/log'
import type { JobContext, WriteContext } from '../../electron/vault/context'
import { JsonOf, type WritableDatabase } from '../../electron/vault/database'
import type { Desk } from '../../electron/vault/desk'
import type { Gate, OpenVault } from '../../electron/vault/gate'
import { handlers } from '../../electron/vault/handlers'
import { indexDue } from '../../electron/vault/search'
import { searchable } from '../../electron/vault/searchable'

/** Fits the handler of every kind of operation: all of them run in the transaction that they are given. */
type AnyContext = JobContext<unknown> & WriteContext
type Handle = (input: unknown, context: AnyContext) => Promise<unknown>

const recordsInOneStep = 200

/**
 * Runs operations as the dispatcher does (parse, handle, log), but at any moment in the past and many in one
 * transaction. Years of work take seconds, and go through the handlers and the audit log of real work.
 */
export class BackdatedDispatcher {
  private readonly committed: (() => Promise<void>)[] = []

  private constructor(
    private readonly gate: Gate,
    private readonly open: OpenVault,
    private readonly desk: Desk,
    private readonly db: WritableDatabase
  ) {}

  /** Runs `work` in one transaction, and indexes for search what it changed. */
  static async inTransaction(
    gate: Gate,
    desk: Desk,
    work: (dispatcher: BackdatedDispatcher) => Promise<void>
  ): Promise<void> {
    const { open } = gate
    if (!open) throw new Error('the practice is not open')
    const after = await open.database.transaction(async (db) => {
      const dispatcher = new BackdatedDispatcher(gate, open, desk, db)
      await work(dispatcher)
      while ((await indexDue(db, searchable, recordsInOneStep)) === recordsInOneStep);
      return dispatcher.committed
    })
    for (const step of after) await step()
  }

  async call<N extends OperationName>(name: N, given: InputOf<N>, at: string): Promise<OutputOf<N>> {
    const { operation, handle } = find(name)
    const input = operation.input.parse(given)
    const answer = await handle(input, this.context(new Date(at)))
    const output = answer instanceof JsonOf ? (JSON.parse(answer.text) as unknown) : answer
    await this.log(name, operation, input, output, at)
    return output as OutputOf<N>
  }

  /** Logs a read without running it: nobody needs the answer here. */
  async logRead<N extends ReadName>(name: N, given: InputOf<N>, at: string): Promise<void> {
    const { operation } = find(name)
    await this.log(name, operation, operation.input.parse(given), null, at)
  }

  /** Logs an unlock. */
  async logUnlock(at: string): Promise<void> {
    const { member } = this.open
    const subject = { type: 'member', id: member.id } as const
    await appendEntry(this.db, {
      at: new Date(at),
      member,
      verb: 'unlock',
      subject,
      operation: 'vault.unlock',
      outcome: 'done',
      detail: { failedAttempts: 0 }
    })
  }

  private async log(
    name: string,
    operation: AnyOperation,
    input: unknown,
    output: unknown,
    at: string
  ): Promise<void> {
    if ('unlogged' in operation.audit) return
    const audit = operation.audit as Logged<unknown, unknown>
    const { member } = this.open
    await appendEntry(this.db, {
      at: new Date(at),
      member,
      verb: audit.verb,
      subject: audit.subject(input, output),
      operation: name,
      outcome: 'done',
      detail: output === null ? {} : (audit.detail?.(input, output) ?? {})
    })
  }

  private context(now: Date): AnyContext {
    const { member, keyring } = this.open
    return {
      // Only this transaction sees its own changes, so every connection is the writing one.
      db: this.db,
      heavy: this.db,
      fewDossiers: () => Promise.resolve(null),
      member,
      keyring,
      desk: this.desk,
      now,
      watch: this.gate.watch,
      afterCommit: (step) => void this.committed.push(step),
      coacheeOf: (kind, id) => this.open.access.coacheeOf(this.db, kind, id),
      cancelled: new AbortController().signal,
      progress: () => undefined,
      send: () => Promise.resolve(),
      record: (work) => work(this.db)
    }
  }
}

function find(name: OperationName): { operation: AnyOperation; handle: Handle } {
  const [domain = '', operationName = ''] = name.split('.')
  const operation = (contract as unknown as Record<string, Record<string, AnyOperation>>)[domain]?.[
    operationName
  ]
  const handle = (handlers as unknown as Record<string, Record<string, Handle>>)[domain]?.[operationName]
  if (!operation || !handle) throw new Error(`no operation ${name}`)
  return { operation, handle }
}
