import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { phases } from '../domain/trajectory'
import { read } from './operation'
import { Agreement } from './notes'
import { Id, NoInput } from './values'

export const Today = z.object({
  counts: z.object({
    coachees: z.number().int(),
    organisations: z.number().int(),
    runningTrajectories: z.number().int()
  }),
  recentDossiers: z.array(
    z.object({
      id: Id,
      name: z.string(),
      phase: z.enum(phases).nullable(),
      lastSessionAt: z.string().nullable()
    })
  ),
  /** Agreements of the coach that are not done, nearest date first. */
  openAgreements: z.array(Agreement.extend({ noteId: Id, coacheeId: Id, coacheeName: z.string() })),
  unsignedReports: z.array(
    z.object({ id: Id, title: z.string(), coacheeName: z.string(), changedAt: z.string() })
  )
})
export type Today = z.infer<typeof Today>

export const today = {
  overview: read({
    input: NoInput,
    output: Today,
    access: { roles: dossierRoles },
    dossier: 'filtered',
    audit: { unlogged: 'names and titles that lead to records; opening one is logged' }
  })
}
