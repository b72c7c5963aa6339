import type { z } from 'zod'
import type { RecordKind } from '../domain/record-kinds'
import type { Role } from '../domain/roles'

/** What an audit entry or an access rule can be about. */
export type SubjectType =
  | RecordKind
  | 'practice'
  | 'member'
  | 'recovery key'
  | 'passphrase'
  | 'database key'
  | 'audit log'
  /** A call that was refused for the member's role: what it was about is not looked at. */
  | 'operation'

export interface Subject {
  type: SubjectType
  /** null: the operation is about all of them (a list, a search). */
  id: string | null
}

/** Event kinds of NEN 7513, plus the three that this app adds (sign, unlock, lock). */
export type AuditVerb =
  'read' | 'add' | 'change' | 'delete' | 'search' | 'print' | 'copy' | 'transfer' | 'sign' | 'unlock' | 'lock'

/** Who may call: anybody before the vault is open, or a member who has one of these roles. */
export type Access = 'before unlock' | { roles: readonly Role[] }

/** What the audit log says of a call. It never holds content: `detail` is for counts, hashes and choices. */
export interface Logged<I, O> {
  verb: AuditVerb
  /** `output` is null when the call was refused: refusals are logged too. */
  subject: (input: I, output: O | null) => Subject
  detail?: (input: I, output: O) => Readonly<Record<string, string | number>>
  /**
   * One entry for each visit to the record instead of one for each call. For reading, which a screen repeats,
   * and for autosave, which would bury the log under one entry a second.
   */
  oncePerVisit?: true
}

/** A call that leaves no entry says why. */
export interface Unlogged {
  unlogged: string
}

/**
 * What an operation can name in its input: a record; a contact of an organisation (a person without a dossier); a
 * coachee as the dossier that is worked in, which takes more than knowing who that is; or the words of a disclosed
 * document, which not everybody may read who may see that it was disclosed.
 */
export type NamedKind = RecordKind | 'contact' | 'dossier' | 'sealed copy'

export type NamedRecord = readonly [kind: NamedKind, id: string]

/**
 * Which dossiers a call touches. Either every record that its input names, each of which the member must be allowed to
 * see: one that is not visible answers like one that is not there. Or `filtered`: it names none and answers from what
 * the member may see. Or `none`: nothing of any dossier is read or changed (tests/integration/access holds the list).
 */
export type DossierOf<I> = ((input: I) => readonly NamedRecord[]) | 'filtered' | 'none'

interface Definition<I extends z.ZodType, O extends z.ZodType, A extends Access> {
  input: I
  output: O
  access: A
  dossier: DossierOf<z.output<I>>
  audit: Logged<z.output<I>, z.output<O>> | Unlogged
}

export type OperationKind = 'read' | 'write' | 'job'

export interface Operation<
  K extends OperationKind,
  I extends z.ZodType,
  O extends z.ZodType,
  A extends Access
> extends Definition<I, O, A> {
  kind: K
}

// Methods of a type parameter are compared in both directions, so one supertype holds every operation.
export interface AnyOperation {
  kind: OperationKind
  input: z.ZodType
  output: z.ZodType
  access: Access
  dossier: DossierOf<never>
  audit: Logged<never, never> | Unlogged
}

/** Asks; runs on the reading connection and cannot write. */
export function read<I extends z.ZodType, O extends z.ZodType, A extends Access>(
  definition: Definition<I, O, A>
): Operation<'read', I, O, A> {
  return { kind: 'read', ...definition }
}

/** Changes; runs in one transaction together with its audit entry. */
export function write<I extends z.ZodType, O extends z.ZodType, A extends Access>(
  definition: Definition<I, O, A>
): Operation<'write', I, O, A> {
  return { kind: 'write', ...definition }
}

/**
 * Takes long: prints, seals, reads much, waits for a person. No transaction is around it, so it delays no save; what it
 * puts on record it writes in short transactions, each with its audit entry. It tells how far it is, can be cancelled,
 * and may hand over bytes beside its answer. A lock cancels it as its user would.
 */
export function job<I extends z.ZodType, O extends z.ZodType, A extends Access>(
  definition: Definition<I, O, A>
): Operation<'job', I, O, A> {
  return { kind: 'job', ...definition }
}
