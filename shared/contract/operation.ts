import type { z } from 'zod'
import type { RecordKind } from '../domain/record-kinds'
import type { Role } from '../domain/roles'

/** What an audit entry or an access rule can be about. */
export type SubjectType =
  RecordKind | 'practice' | 'member' | 'recovery key' | 'passphrase' | 'database key' | 'audit log'

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

interface Definition<I extends z.ZodType, O extends z.ZodType, A extends Access> {
  input: I
  output: O
  access: A
  audit: Logged<z.output<I>, z.output<O>> | Unlogged
}

export interface Operation<
  K extends 'read' | 'write',
  I extends z.ZodType,
  O extends z.ZodType,
  A extends Access
> extends Definition<I, O, A> {
  kind: K
}

// Methods of a type parameter are compared in both directions, so one supertype holds every operation.
export interface AnyOperation {
  kind: 'read' | 'write'
  input: z.ZodType
  output: z.ZodType
  access: Access
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
