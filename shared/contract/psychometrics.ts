import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { instrumentIds } from '../domain/psychometrics/instruments'
import { read, write } from './operation'
import { Created, Day, Id, Line } from './values'

export const answerModes = ['paper', 'screen', 'interview'] as const

/** An answer of 1 to 5 for each item in the order of the instrument, or null where none was given. */
const Answers = z.array(z.number().int().min(1).max(5).nullable())

export const TestAdministration = z.object({
  instrument: z.enum(instrumentIds),
  /** The language of the items that were read. */
  language: z.enum(['nl', 'fr', 'en']),
  administeredOn: Day,
  mode: z.enum(answerModes),
  conditions: Line
})
export type TestAdministration = z.infer<typeof TestAdministration>

export const ScaleScore = z.object({
  scale: z.string(),
  /** Mean of the answered items after reversal, 1 to 5. */
  mean: z.number(),
  answered: z.number().int(),
  items: z.number().int()
})
export type ScaleScore = z.infer<typeof ScaleScore>

export const TestResult = TestAdministration.extend({
  id: Id,
  trajectoryId: Id,
  coacheeId: Id,
  coacheeName: z.string(),
  administratorName: z.string(),
  answers: Answers,
  scores: z.array(ScaleScore)
})
export type TestResult = z.infer<typeof TestResult>

export const TestRow = z.object({
  id: Id,
  coacheeId: Id,
  coacheeName: z.string(),
  instrument: z.enum(instrumentIds),
  administeredOn: z.string()
})
export type TestRow = z.infer<typeof TestRow>

export const psychometrics = {
  list: read({
    input: z.object({
      after: z.object({ administeredOn: z.string(), id: Id }).nullable().default(null),
      limit: z.number().int().min(1).max(500).default(50)
    }),
    output: z.object({ rows: z.array(TestRow), total: z.number().int() }),
    access: { roles: dossierRoles },
    dossier: 'filtered',
    audit: { unlogged: 'who took which test when; the result that is opened from the list is logged' }
  }),
  get: read({
    input: z.object({ id: Id }),
    output: TestResult,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['testResult', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'testResult', id: input.id }), oncePerVisit: true }
  }),
  record: write({
    input: z.object({ trajectoryId: Id, administration: TestAdministration, answers: Answers }),
    output: Created,
    access: { roles: dossierRoles },
    dossier: ({ trajectoryId }) => [['trajectory', trajectoryId]],
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'testResult', id: output?.id ?? null }) }
  })
}
