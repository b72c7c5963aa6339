import type { contract, DomainName, OperationName, OperationNamed, OutputOf } from '../../shared/contract'
import type { Role } from '../../shared/domain/roles'
import type { z } from 'zod'
import type { JsonOf, ReadableDatabase, WritableDatabase } from './database'
import type { Desk } from './desk'
import type { Gate } from './gate'
import type { Keyring } from './keys'
import type { Watch } from './watch'

/** Who is at work. Every audit entry names one. */
export interface Member {
  id: string
  givenName: string
  familyName: string
  roles: readonly Role[]
}

interface CallContext {
  member: Member
  now: Date
  desk: Desk
  keyring: Keyring
}

export interface ReadContext extends CallContext {
  db: ReadableDatabase
  /** For what reads much: it has a connection of its own and delays no screen. */
  heavy: ReadableDatabase
}

export interface WriteContext extends CallContext {
  db: WritableDatabase
  watch: Watch
  /** Runs once the transaction is in the file; not at all when it fails. */
  afterCommit: (work: () => Promise<void>) => void
  /**
   * Runs in a transaction of its own when there was no call with this key for a second, or when the vault closes.
   * For what may follow writing at a distance, such as the search index of a note that is being typed.
   */
  whenQuiet: (key: string, work: (db: WritableDatabase) => Promise<void>) => void
}

type Parsed<N extends OperationName> =
  OperationNamed<N> extends { input: infer I extends z.ZodType } ? z.output<I> : never

type ContextOf<N extends OperationName> =
  OperationNamed<N> extends { access: 'before unlock' }
    ? Gate
    : OperationNamed<N> extends { kind: 'read' }
      ? ReadContext
      : WriteContext

export type Handler<N extends OperationName> = (
  input: Parsed<N>,
  context: ContextOf<N>
) => Promise<OutputOf<N> | JsonOf<OutputOf<N>>>

/** One handler for every operation of a domain: a missing one does not compile. */
export type DomainHandlers<D extends DomainName> = {
  [O in Extract<keyof (typeof contract)[D], string>]: Handler<Extract<`${D}.${O}`, OperationName>>
}
