import { z } from 'zod'
import { officeRoles } from '../domain/roles'
import { sourceIsComplete, sources } from '../domain/sources'
import { read, write } from './operation'
import { phases, trajectoryKinds } from '../domain/trajectory'
import {
  Address,
  Created,
  Email,
  EnterpriseNumber,
  Id,
  Line,
  Nothing,
  PersonLanguageValue,
  Phone,
  RequiredLine
} from './values'

/** A client organisation (opdrachtgever), which pays for trajectories and may receive what was agreed. */
export const OrganisationFields = z.object({
  name: RequiredLine,
  enterpriseNumber: EnterpriseNumber,
  sector: Line,
  address: Address,
  phone: Phone,
  website: Line
})
export type OrganisationFields = z.infer<typeof OrganisationFields>

/** A contact: a person who represents the organisation, such as HR or a manager. */
export const ContactFields = z
  .object({
    givenName: RequiredLine,
    familyName: RequiredLine,
    function: Line,
    language: PersonLanguageValue,
    email: Email,
    phone: Phone,
    source: z.enum(sources),
    sourceDetail: Line
  })
  .refine((contact) => sourceIsComplete(contact.source, contact.sourceDetail), {
    path: ['sourceDetail'],
    message: 'source'
  })
export type ContactFields = z.infer<typeof ContactFields>

export const OrganisationRow = z.object({
  id: Id,
  name: z.string(),
  city: z.string(),
  sector: z.string(),
  contacts: z.number().int(),
  runningTrajectories: z.number().int()
})
export type OrganisationRow = z.infer<typeof OrganisationRow>

const ContactRow = z.object({
  personId: Id,
  givenName: z.string(),
  familyName: z.string(),
  function: z.string(),
  language: PersonLanguageValue,
  email: z.string(),
  phone: z.string(),
  source: z.enum(sources),
  sourceDetail: z.string()
})
export type ContactRow = z.infer<typeof ContactRow>

export const OrganisationPage = OrganisationFields.extend({
  id: Id,
  contacts: z.array(ContactRow),
  trajectories: z.array(
    z.object({
      id: Id,
      coacheeId: Id,
      coacheeName: z.string(),
      kind: z.enum(trajectoryKinds),
      phase: z.enum(phases),
      startsOn: z.string()
    })
  )
})
export type OrganisationPage = z.infer<typeof OrganisationPage>

export const organisations = {
  list: read({
    input: z.object({
      name: z.string().max(100).default(''),
      after: z.object({ name: z.string(), id: Id }).nullable().default(null),
      limit: z.number().int().min(1).max(500).default(50)
    }),
    output: z.object({ rows: z.array(OrganisationRow), total: z.number().int() }),
    access: { roles: [...officeRoles, 'billing'] },
    dossier: 'filtered',
    audit: { unlogged: 'names of organisations; the page that is opened from the list is logged' }
  }),
  get: read({
    input: z.object({ id: Id }),
    output: OrganisationPage,
    access: { roles: [...officeRoles, 'billing'] },
    dossier: ({ id }) => [['organisation', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'organisation', id: input.id }), oncePerVisit: true }
  }),
  add: write({
    input: OrganisationFields,
    output: Created,
    access: { roles: officeRoles },
    dossier: 'none',
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'organisation', id: output?.id ?? null }) }
  }),
  change: write({
    input: z.object({ id: Id, organisation: OrganisationFields }),
    output: Nothing,
    access: { roles: officeRoles },
    dossier: ({ id }) => [['organisation', id]],
    audit: { verb: 'change', subject: (input) => ({ type: 'organisation', id: input.id }) }
  }),
  addContact: write({
    input: z.object({ organisationId: Id, contact: ContactFields }),
    output: Created,
    access: { roles: officeRoles },
    dossier: ({ organisationId }) => [['organisation', organisationId]],
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'person', id: output?.id ?? null }) }
  }),
  changeContact: write({
    input: z.object({ organisationId: Id, personId: Id, contact: ContactFields }),
    output: Nothing,
    access: { roles: officeRoles },
    dossier: ({ organisationId, personId }) => [
      ['organisation', organisationId],
      ['contact', personId]
    ],
    audit: { verb: 'change', subject: (input) => ({ type: 'person', id: input.personId }) }
  })
}
