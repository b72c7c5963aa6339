import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { errorCodes } from '../errors'
import { legalBasisNames } from '../domain/legal-bases'
import { PrintedDocument } from './reports'
import { job, read, type NamedRecord } from './operation'
import { Day, Id, PersonLanguageValue, RequiredLine } from './values'

/** The recipient: the coachee of the report, or a contact of an organisation. */
export const Recipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('coachee') }),
  z.object({ kind: z.literal('contact'), personId: Id, organisationId: Id })
])
export type Recipient = z.infer<typeof Recipient>

/** A possible recipient, with the reason when the rules forbid it: the refusal is shown, not hidden. */
export const RecipientChoice = z.object({
  recipient: Recipient,
  name: z.string(),
  organisationName: z.string().nullable(),
  language: PersonLanguageValue,
  email: z.string(),
  refusal: z.enum(errorCodes).nullable(),
  /** The agreement requires the coachee's consent for this recipient; `make` takes the day of it. */
  needsConsent: z.boolean()
})
export type RecipientChoice = z.infer<typeof RecipientChoice>

export const DisclosureRow = z.object({
  id: Id,
  madeAt: z.string(),
  coacheeId: Id,
  coacheeName: z.string(),
  reportTitle: z.string(),
  recipientName: z.string(),
  organisationName: z.string().nullable(),
  purpose: z.string()
})
export type DisclosureRow = z.infer<typeof DisclosureRow>

/** An entry of the ledger: what was disclosed, to whom, why, and the proof of it. */
export const Disclosure = DisclosureRow.extend({
  reportId: Id,
  trajectoryId: Id,
  legalBasis: z.enum(legalBasisNames),
  madeBy: z.string(),
  fileName: z.string(),
  pages: z.number().int(),
  /** SHA-256 of the document that was previewed and is stored sealed. */
  documentSha256: z.string(),
  /** SHA-256 of the protected file as it was written. */
  fileSha256: z.string()
})
export type Disclosure = z.infer<typeof Disclosure>

/** A contact consists of two records: the person and the organisation. */
function recordsOf(recipient: Recipient): readonly NamedRecord[] {
  if (recipient.kind === 'coachee') return []
  return [
    ['contact', recipient.personId],
    ['organisation', recipient.organisationId]
  ]
}

export const disclosures = {
  list: read({
    input: z.object({
      after: z.object({ madeAt: z.string(), id: Id }).nullable().default(null),
      limit: z.number().int().min(1).max(500).default(50)
    }),
    output: z.object({ rows: z.array(DisclosureRow), total: z.number().int() }),
    access: { roles: [...dossierRoles, 'qualityOfficer'] },
    dossier: 'filtered',
    audit: { unlogged: 'the ledger itself; the entry that is opened from it is logged' }
  }),
  get: read({
    input: z.object({ id: Id }),
    output: Disclosure,
    access: { roles: [...dossierRoles, 'qualityOfficer'] },
    dossier: ({ id }) => [['disclosure', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'disclosure', id: input.id }), oncePerVisit: true }
  }),
  /** The sealed copy as bytes: exactly what was previewed and sent. */
  sealedCopy: job({
    input: z.object({ id: Id }),
    output: PrintedDocument,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['sealed copy', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'disclosure', id: input.id }) }
  }),
  /** The coachee and the contacts of the sponsor; those of other organisations by name, with the reason why not. */
  recipients: read({
    input: z.object({
      reportId: Id,
      /** Part of the name of a contact or of an organisation other than the sponsor. */
      otherName: z.string().max(100).default('')
    }),
    output: z.object({
      choices: z.array(RecipientChoice),
      /** The first few by organisation and name. */
      others: z.array(RecipientChoice),
      isMoreOthers: z.boolean()
    }),
    access: { roles: dossierRoles },
    dossier: ({ reportId }) => [['report', reportId]],
    audit: { unlogged: 'names to choose from; preparing and making the disclosure are logged' }
  }),
  /** Checks the rules and returns the document as it would be sent. Nothing leaves yet. */
  prepare: job({
    input: z.object({ reportId: Id, recipient: Recipient }),
    output: z.object({
      preparedId: Id,
      document: PrintedDocument,
      fileName: z.string(),
      /** Counts of what is withheld. */
      staysHere: z.object({ privatePassages: z.number().int(), reflections: z.number().int() })
    }),
    access: { roles: dossierRoles },
    dossier: ({ reportId, recipient }) => [['report', reportId], ...recordsOf(recipient)],
    audit: { verb: 'read', subject: (input) => ({ type: 'report', id: input.reportId }), oncePerVisit: true }
  }),
  /** Writes the protected file to the path that the user chose, together with the ledger entry. */
  make: job({
    input: z.object({
      preparedId: Id,
      purpose: RequiredLine,
      legalBasis: z.enum(legalBasisNames),
      /** Required when the agreement lets the sponsor have it only with the coachee's consent. */
      coacheeConsentOn: Day.nullable(),
      /** The grant of the desktop contract for the path that the user chose. */
      grant: Id
    }),
    output: z.object({
      id: Id,
      /** Six words, shown once, to pass on through another channel than the file. */
      passphrase: z.string(),
      documentSha256: z.string()
    }),
    access: { roles: dossierRoles },
    dossier: 'filtered',
    audit: {
      verb: 'transfer',
      subject: (_input, output) => ({ type: 'disclosure', id: output?.id ?? null }),
      detail: (input, output) => ({ legalBasis: input.legalBasis, documentSha256: output.documentSha256 })
    }
  })
}
