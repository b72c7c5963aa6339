import { z } from 'zod'
import { roles } from '../domain/roles'
import { read, write } from './operation'
import { Id, Line, NoInput, Nothing } from './values'

/** The key of a form on a screen; each has one draft. */
export const FormKey = z.string().min(1).max(1000)

export const Draft = z.object({
  form: FormKey,
  /** The screen that the form is on, and its title. */
  place: z.string().max(500),
  title: z.string(),
  /** The coachee of its screen, if any. */
  coacheeId: Id.nullable(),
  coacheeName: z.string().nullable(),
  /** What was filled in, as JSON. */
  content: z.string(),
  keptAt: z.string()
})
export type Draft = z.infer<typeof Draft>

/** The unsaved content of forms, stored in the vault and restored until it is discarded. */
export const drafts = {
  keep: write({
    input: z.object({
      form: FormKey,
      place: z.string().max(500),
      /** Empty for the state of a screen, which is not listed because there is nothing to finish. */
      title: Line,
      content: z.string().max(2_000_000)
    }),
    output: z.object({ keptAt: z.string() }),
    access: { roles },
    dossier: 'filtered',
    audit: { unlogged: 'typing that is not a record yet; saving the form is logged' }
  }),
  /** The drafts of one screen. */
  at: read({
    input: z.object({ place: z.string().max(500) }),
    output: z.object({ drafts: z.array(Draft) }),
    access: { roles },
    dossier: 'filtered',
    audit: { unlogged: 'the own unfinished typing of a member' }
  }),
  /** The unfinished forms. */
  list: read({
    input: NoInput,
    output: z.object({ drafts: z.array(Draft.omit({ content: true })) }),
    access: { roles },
    dossier: 'filtered',
    audit: { unlogged: 'the own unfinished typing of a member' }
  }),
  discard: write({
    input: z.object({ form: FormKey }),
    output: Nothing,
    access: { roles },
    dossier: 'filtered',
    audit: { unlogged: 'typing that never became a record' }
  })
}
