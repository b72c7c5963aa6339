import type { z } from 'zod'
import type { contract, DomainName, OperationName, OperationNamed, OutputOf } from '../../shared/contract'
import type { RecordKind } from '../../shared/domain/record-kinds'
import type { NewPractice, Session, VaultState } from '../../shared/contract/vault'
import type { ScreenLanguage } from '../../shared/domain/languages'
import type { LockSettings } from '../../shared/domain/lock-policy'
import type { JsonOf, ReadableDatabase, WritableDatabase } from './database'
import type { Desk } from './desk'
import type { Member } from './members/member'
import type { Part } from './privacy'

/** What handlers ask of the keys of an open vault. */
export interface Keys {
  /** The number of wrong passphrases between the previous unlock and this one. */
  readonly failedAttempts: number
  readonly auditAnchor: { holds: (db: ReadableDatabase) => Promise<boolean> }
  /** @throws DossierError `vault.wait`, `vault.wrongPassphrase` */
  verifyPassphrase: (memberId: string, passphrase: string) => Promise<void>
  setPassphrase: (memberId: string, passphrase: string, now: Date) => Promise<void>
  sealing: (memberId: string) => Promise<{ fileEncrypted: boolean; memoryMiB: number; passes: number }>
  renewRecoveryKey: (now: Date) => Promise<string[]>
  recoveryKeyToShow: () => string[]
  confirmRecoveryKey: (answers: readonly { position: number; group: string }[]) => void
  /** @throws DossierError `vault.otherMembers`; `job.cancelled`, as long as the old key still counts */
  renewDatabaseKey: (
    member: { id: string; passphrase: string },
    now: Date,
    cancelled: AbortSignal
  ) => Promise<string[]>
}

/** What can be done before a vault is open, from the lock screen. */
export interface Entrance {
  state: () => Promise<VaultState>
  create: (
    wanted: z.output<typeof NewPractice>
  ) => Promise<{ session: Session; recoveryKey: { groups: string[] } }>
  unlock: (passphrase: string) => Promise<Session>
  recover: (typed: string, passphrase: string, language: ScreenLanguage) => Promise<Session>
}

interface CallContext {
  member: Member
  now: Date
  desk: Desk
  keyring: Keys
}

export interface ReadContext extends CallContext {
  db: ReadableDatabase
  /** A connection for large reads, so that they delay no screen. */
  heavy: ReadableDatabase
  /**
   * The ids of the dossiers of which the member sees this part when they are few, for queries that can be limited to
   * them; null when the member sees it of many or all. A quality officer sees who all coachees are, and notes of few.
   */
  fewDossiers: (part: Part) => Promise<readonly string[] | null>
}

export interface WriteContext extends CallContext {
  /**
   * Every record, without views. The records that the input names were checked to be visible; those that a handler
   * looks up itself were not.
   */
  db: WritableDatabase
  /** The coachee of a record; null when the record does not exist for this member. */
  coacheeOf: (kind: RecordKind, id: string) => Promise<string | null>
  watch: { follow: (settings: LockSettings) => void }
  /** Runs after the commit; not at all when the transaction fails. */
  afterCommit: (work: () => Promise<void>) => void
}

export interface JobContext<Answer> extends ReadContext {
  /** Aborted by the user's Cancel and by a lock. Long work checks it between two steps. */
  cancelled: AbortSignal
  /** Reports progress, in steps or bytes of the job's choice. */
  progress: (done: number, of: number) => void
  /** Sends bytes to the screen beside the answer, in order. */
  send: (bytes: Uint8Array) => Promise<void>
  /**
   * Runs `work` in a short transaction together with the audit entry of the operation, and returns its result, which
   * the entry describes.
   */
  record: (work: (db: WritableDatabase) => Promise<Answer>) => Promise<Answer>
}

type Parsed<N extends OperationName> =
  OperationNamed<N> extends { input: infer I extends z.ZodType } ? z.output<I> : never

type ContextOf<N extends OperationName> =
  OperationNamed<N> extends { access: 'before unlock' }
    ? Entrance
    : OperationNamed<N> extends { kind: 'read' }
      ? ReadContext
      : OperationNamed<N> extends { kind: 'job' }
        ? JobContext<OutputOf<N>>
        : WriteContext

export type Handler<N extends OperationName> = (
  input: Parsed<N>,
  context: ContextOf<N>
) => Promise<OutputOf<N> | JsonOf<OutputOf<N>>>

/** One handler for every operation of a domain: a missing one does not compile. */
export type DomainHandlers<D extends DomainName> = {
  [O in Extract<keyof (typeof contract)[D], string>]: Handler<Extract<`${D}.${O}`, OperationName>>
}
