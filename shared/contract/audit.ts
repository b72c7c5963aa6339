import { z } from 'zod'
import { officeRoles } from '../domain/roles'
import { job, read } from './operation'
import { Id, NoInput } from './values'

export const AuditEntry = z.object({
  sequence: z.number().int(),
  at: z.string(),
  memberName: z.string(),
  verb: z.string(),
  subjectType: z.string(),
  subjectId: z.string().nullable(),
  /** The coachee whose dossier it was about, if any: id and name as it is now. */
  coacheeId: Id.nullable(),
  coacheeName: z.string().nullable(),
  /** The present name of the operation. */
  operation: z.string(),
  outcome: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()]))
})
export type AuditEntry = z.infer<typeof AuditEntry>

export const AuditVerification = z.object({
  entries: z.number().int(),
  intact: z.boolean(),
  /** The sequence number of the first entry that does not match, or null. */
  brokenAt: z.number().int().nullable(),
  /** Whether the head of the chain that is stored outside the database is part of the chain. */
  anchored: z.boolean()
})
export type AuditVerification = z.infer<typeof AuditVerification>

export const audit = {
  list: read({
    input: z.object({
      /** Entries before this number; newest first. */
      before: z.number().int().nullable().default(null),
      coacheeId: Id.nullable().default(null),
      limit: z.number().int().min(1).max(500).default(100)
    }),
    output: z.object({
      entries: z.array(AuditEntry),
      /** Older ones follow. */
      isMore: z.boolean(),
      /** null for a member who sees a part of the log: counting that part would mean reading all of it. */
      total: z.number().int().nullable()
    }),
    access: { roles: officeRoles },
    dossier: 'filtered',
    audit: { verb: 'read', subject: () => ({ type: 'audit log', id: null }), oncePerVisit: true }
  }),
  verify: job({
    input: NoInput,
    output: AuditVerification,
    access: { roles: ['administrator', 'qualityOfficer', 'maintenance'] },
    dossier: 'none',
    audit: {
      verb: 'read',
      subject: () => ({ type: 'audit log', id: null }),
      detail: (_input, output) => ({ entries: output.entries, intact: output.intact ? 1 : 0 })
    }
  })
}
