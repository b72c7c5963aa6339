import type { z } from 'zod'
import type { RecordKind } from '../domain/record-kinds'
import type { Role } from '../domain/roles'

/** What an audit entry can be about. */
export type SubjectType =
  | RecordKind
  | 'practice'
  | 'member'
  | 'recovery key'
  | 'passphrase'
  | 'database key'
  | 'audit log'
  /** A call refused for the member's role, which is refused before its subject is known. */
  | 'operation'

export interface Subject {
  type: SubjectType
  /** null: the operation concerns all of them (a list, a search). */
  id: string | null
}

/** Event kinds of NEN 7513, plus the three that this app adds (sign, unlock, lock). */
export type AuditVerb =
  'read' | 'add' | 'change' | 'delete' | 'search' | 'print' | 'copy' | 'transfer' | 'sign' | 'unlock' | 'lock'

/** Who may call: anybody before the vault is open, or a member with one of these roles. */
export type Access = 'before unlock' | { roles: readonly Role[] }

/** The audit entry of a call. It never holds content: `detail` is for counts, hashes and choices. */
export interface Logged<I, O> {
  verb: AuditVerb
  /** `output` is null when the call was refused: refusals are logged too. */
  subject: (input: I, output: O | null) => Subject
  detail?: (input: I, output: O) => Readonly<Record<string, string | number>>
  /**
   * One entry per visit to the record instead of one per call: for reads, which screens repeat, and for autosave, which
   * would add an entry every second.
   */
  oncePerVisit?: true
}

/** A call without an audit entry states why. */
export interface Unlogged {
  unlogged: string
}

/**
 * A kind of record that an input can name: a record; a contact of an organisation (a person without a dossier); a
 * coachee's dossier, which requires more than knowing who the coachee is; or the content of a disclosed document, which
 * not everybody may read who may see that it was disclosed.
 */
export type NamedKind = RecordKind | 'contact' | 'dossier' | 'sealed copy'

export type NamedRecord = readonly [kind: NamedKind, id: string]

/**
 * Which dossiers a call concerns. A function returns every record that the input names: the member must be allowed to
 * see each, and an invisible record is answered like a missing one. `filtered`: the input names none, and the answer
 * contains only what the member may see. `none`: nothing of any dossier is read or changed (tests/integration/access
 * has the list).
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

// Method parameters are compared in both directions, so one supertype fits every operation.
export interface AnyOperation {
  kind: OperationKind
  input: z.ZodType
  output: z.ZodType
  access: Access
  dossier: DossierOf<never>
  audit: Logged<never, never> | Unlogged
}

/** A read runs on a reading connection and cannot write. */
export function read<I extends z.ZodType, O extends z.ZodType, A extends Access>(
  definition: Definition<I, O, A>
): Operation<'read', I, O, A> {
  return { kind: 'read', ...definition }
}

/** A write runs in one transaction together with its audit entry. */
export function write<I extends z.ZodType, O extends z.ZodType, A extends Access>(
  definition: Definition<I, O, A>
): Operation<'write', I, O, A> {
  return { kind: 'write', ...definition }
}

/**
 * A job takes long: it prints, encrypts, reads much, or waits for a person. It has no transaction around it, so it
 * delays no save; it writes in short transactions, each with its audit entry. It reports progress, can be cancelled,
 * and may send bytes beside its answer. A lock cancels it like its user would.
 */
export function job<I extends z.ZodType, O extends z.ZodType, A extends Access>(
  definition: Definition<I, O, A>
): Operation<'job', I, O, A> {
  return { kind: 'job', ...definition }
}
