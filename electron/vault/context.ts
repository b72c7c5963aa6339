import type { z } from 'zod'
import type { contract, DomainName, OperationName, OperationNamed, OutputOf } from '../../shared/contract'
import type { RecordKind } from '../../shared/domain/record-kinds'
import type { NewPractice, Session, VaultState } from '../../shared/contract/vault'
import type { ScreenLanguage } from '../../shared/domain/languages'
import type { LockSettings } from '../../shared/domain/lock-policy'
import type { JsonOf, ReadableDatabase, WritableDatabase } from './database'
import type { Desk } from './desk'
import type { Member } from './members/member'

/** What handlers ask of the keys of an open vault. */
export interface Keys {
  /** How often a wrong passphrase was tried since the unlock before. */
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

/** What the lock screen may ask: all that can be done before a vault is open. */
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
  /** For what reads much: it has a connection of its own and delays no screen. */
  heavy: ReadableDatabase
  /** The dossiers of a member who sees few, for what can ask for those alone; null for who sees many or all. */
  fewDossiers: () => Promise<readonly string[] | null>
}

export interface WriteContext extends CallContext {
  /** All that is on record. What the input names was found visible before; what a handler looks up itself was not. */
  db: WritableDatabase
  /** Whose dossier a record is in; null for a record that is not there for this member. */
  coacheeOf: (kind: RecordKind, id: string) => Promise<string | null>
  watch: { follow: (settings: LockSettings) => void }
  /** Runs once the transaction is in the file; not at all when it fails. */
  afterCommit: (work: () => Promise<void>) => void
}

export interface JobContext<Answer> extends ReadContext {
  /** Aborted by the user's Cancel and by a lock. What runs long looks at it between two steps. */
  cancelled: AbortSignal
  /** How far it is, in steps or bytes of its own. */
  progress: (done: number, of: number) => void
  /** Hands bytes to the screen beside the answer, in order. */
  send: (bytes: Uint8Array) => Promise<void>
  /**
   * Puts something on record: `work` runs in a short transaction together with the audit entry of the operation. It
   * gives the answer that the entry is about.
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
