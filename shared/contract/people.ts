import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { phases } from '../domain/trajectory'
import { sourceIsComplete, sources } from '../domain/sources'
import { read, write } from './operation'
import { DossierEntry } from './dossier-entry'
import { TrajectorySummary } from './trajectories'
import {
  Address,
  Created,
  Day,
  Email,
  Id,
  Line,
  Nothing,
  PersonLanguageValue,
  Phone,
  RequiredLine
} from './values'

const PersonShape = z.object({
  givenName: RequiredLine,
  familyName: RequiredLine,
  birthDate: Day.nullable(),
  gender: z.enum(['female', 'male', 'other']).nullable(),
  language: PersonLanguageValue,
  email: Email,
  phone: Phone,
  address: Address,
  /** The source of these data, and its detail when it was not the person (R12, R13). */
  source: z.enum(sources),
  sourceDetail: Line
})

/** Only the name is required (R44, R60). */
export const PersonFields = PersonShape.refine(
  (person) => sourceIsComplete(person.source, person.sourceDetail),
  {
    path: ['sourceDetail'],
    message: 'source'
  }
)
export type PersonFields = z.infer<typeof PersonFields>

export const CoacheeRow = z.object({
  id: Id,
  givenName: z.string(),
  familyName: z.string(),
  phase: z.enum(phases).nullable(),
  sponsorName: z.string().nullable(),
  lastSessionAt: z.string().nullable()
})
export type CoacheeRow = z.infer<typeof CoacheeRow>

/** Everything about one coachee that the dossier page shows; newest entries first. */
export const Dossier = z.object({
  person: PersonShape.extend({ id: Id }),
  trajectories: z.array(TrajectorySummary),
  entries: z.array(DossierEntry)
})
export type Dossier = z.infer<typeof Dossier>

export const people = {
  coachees: read({
    input: z.object({
      /** Part of the name, without regard to accents and case. */
      name: z.string().max(100).default(''),
      phase: z.enum(phases).nullable().default(null),
      /** The key of the last row of the previous page. */
      after: z.object({ familyName: z.string(), givenName: z.string(), id: Id }).nullable().default(null),
      limit: z.number().int().min(1).max(500).default(50)
    }),
    output: z.object({ rows: z.array(CoacheeRow), total: z.number().int() }),
    access: { roles: [...dossierRoles, 'qualityOfficer'] },
    dossier: 'filtered',
    audit: { unlogged: 'names only; the dossier that is opened from the list is logged' }
  }),
  dossier: read({
    input: z.object({ id: Id }),
    output: Dossier,
    access: { roles: [...dossierRoles, 'qualityOfficer'] },
    dossier: ({ id }) => [['person', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'person', id: input.id }), oncePerVisit: true }
  }),
  add: write({
    input: PersonFields,
    output: Created,
    access: { roles: dossierRoles },
    dossier: 'none',
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'person', id: output?.id ?? null }) }
  }),
  change: write({
    input: z.object({ id: Id, person: PersonFields }),
    output: Nothing,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['dossier', id]],
    audit: { verb: 'change', subject: (input) => ({ type: 'person', id: input.id }) }
  })
}
