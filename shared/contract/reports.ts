import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { qualityQuestions, reportSectionNames, reportTemplateNames } from '../domain/report-templates'
import { job, read, write, type NamedRecord } from './operation'
import { Created, Day, Id, Nothing, RequiredLine, Text } from './values'
import { ScaleScore } from './psychometrics'
import { instrumentIds } from '../domain/psychometrics/instruments'
import { noteHeadings } from '../domain/note-templates'

/** The languages of documents, which have words of their own. */
export const documentLanguages = ['nl', 'fr', 'en'] as const

/** A block of a section: the author's words, a literal quote of a shareable passage, or a test profile. */
export const ReportBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: Text }),
  z.object({
    type: z.literal('quote'),
    noteId: Id,
    heldOn: Day,
    text: Text
  }),
  z.object({ type: z.literal('profile'), testResultId: Id })
])
export type ReportBlock = z.infer<typeof ReportBlock>

export const ReportSection = z.object({
  name: z.enum(reportSectionNames),
  blocks: z.array(ReportBlock).max(100)
})
export type ReportSection = z.infer<typeof ReportSection>

export const ReportFields = z.object({
  title: RequiredLine,
  sections: z.array(ReportSection).max(30)
})
export type ReportFields = z.infer<typeof ReportFields>

export const ReportRow = z.object({
  id: Id,
  coacheeId: Id,
  coacheeName: z.string(),
  title: z.string(),
  changedAt: z.string(),
  signedAt: z.string().nullable()
})
export type ReportRow = z.infer<typeof ReportRow>

export const Report = ReportFields.extend({
  id: Id,
  template: z.enum(reportTemplateNames),
  language: z.enum(documentLanguages),
  trajectoryId: Id,
  coacheeId: Id,
  coacheeName: z.string(),
  sponsorName: z.string().nullable(),
  savedAt: z.string(),
  signedAt: z.string().nullable(),
  signedBy: z.string().nullable(),
  validUntil: z.string().nullable(),
  /** SHA-256 of the signed content, in hexadecimal; null while it is a draft. */
  contentSha256: z.string().nullable()
})
export type Report = z.infer<typeof Report>

/** What can be placed in a report of a trajectory: shareable passages and test results, nothing private. */
export const Quotable = z.object({
  passages: z.array(
    z.object({
      noteId: Id,
      heldOn: z.string(),
      heading: z.enum(noteHeadings),
      text: z.string()
    })
  ),
  profiles: z.array(
    z.object({
      testResultId: Id,
      instrument: z.enum(instrumentIds),
      administeredOn: z.string(),
      scores: z.array(ScaleScore)
    })
  )
})
export type Quotable = z.infer<typeof Quotable>

/** The identification of a finished document. Its bytes are sent beside the answer of the job that made it. */
export const PrintedDocument = z.object({
  /** SHA-256 of the PDF, in hexadecimal. */
  sha256: z.string(),
  pages: z.number().int()
})
export type PrintedDocument = z.infer<typeof PrintedDocument>

/** The records that a report quotes. */
function recordsIn({ sections }: ReportFields): readonly NamedRecord[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): NamedRecord[] => {
      if (block.type === 'quote') return [['note', block.noteId]]
      return block.type === 'profile' ? [['testResult', block.testResultId]] : []
    })
  )
}

export const reports = {
  list: read({
    input: z.object({
      after: z.object({ changedAt: z.string(), id: Id }).nullable().default(null),
      limit: z.number().int().min(1).max(500).default(50)
    }),
    output: z.object({ rows: z.array(ReportRow), total: z.number().int() }),
    access: { roles: dossierRoles },
    dossier: 'filtered',
    audit: { unlogged: 'titles only; the report that is opened from the list is logged' }
  }),
  get: read({
    input: z.object({ id: Id }),
    output: Report,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['report', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'report', id: input.id }), oncePerVisit: true }
  }),
  quotable: read({
    input: z.object({ trajectoryId: Id }),
    output: Quotable,
    access: { roles: dossierRoles },
    dossier: ({ trajectoryId }) => [['trajectory', trajectoryId]],
    audit: {
      verb: 'read',
      subject: (input) => ({ type: 'trajectory', id: input.trajectoryId }),
      oncePerVisit: true
    }
  }),
  start: write({
    input: z.object({
      trajectoryId: Id,
      template: z.enum(reportTemplateNames),
      language: z.enum(documentLanguages),
      title: RequiredLine
    }),
    output: Created,
    access: { roles: dossierRoles },
    dossier: ({ trajectoryId }) => [['trajectory', trajectoryId]],
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'report', id: output?.id ?? null }) }
  }),
  /** Autosave of a draft. A quote must be a shareable passage of the same trajectory, word for word. */
  save: write({
    input: z.object({ id: Id, report: ReportFields }),
    output: z.object({ savedAt: z.string() }),
    access: { roles: dossierRoles },
    dossier: ({ id, report }) => [['report', id], ...recordsIn(report)],
    audit: { verb: 'change', subject: (input) => ({ type: 'report', id: input.id }), oncePerVisit: true }
  }),
  /** The document as it would be printed now, as bytes. Nothing is stored. */
  preview: job({
    input: z.object({ id: Id }),
    output: PrintedDocument,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['report', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'report', id: input.id }), oncePerVisit: true }
  }),
  /** Signs the report: a human author answers for its content (R37), which cannot be changed afterwards. */
  sign: write({
    input: z.object({
      id: Id,
      validUntil: Day,
      quality: z.record(z.enum(qualityQuestions), z.literal(true))
    }),
    output: z.object({ contentSha256: z.string() }),
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['report', id]],
    audit: {
      verb: 'sign',
      subject: (input) => ({ type: 'report', id: input.id }),
      detail: (_input, output) => ({ contentSha256: output.contentSha256 })
    }
  }),
  discard: write({
    input: z.object({ id: Id }),
    output: Nothing,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['report', id]],
    audit: { verb: 'delete', subject: (input) => ({ type: 'report', id: input.id }) }
  })
}
