import { z } from 'zod'
import { roles } from '../domain/roles'
import { read, write } from './operation'
import { Id, Line, NoInput, Nothing } from './values'

/** Which form on which screen. One draft for each. */
export const FormKey = z.string().min(1).max(1000)

export const Draft = z.object({
  form: FormKey,
  /** The screen that the form is on, and its title. */
  place: z.string().max(500),
  title: z.string(),
  /** Whose dossier its screen is part of, if any. */
  coacheeId: Id.nullable(),
  coacheeName: z.string().nullable(),
  /** What was filled in, as JSON. */
  content: z.string(),
  keptAt: z.string()
})
export type Draft = z.infer<typeof Draft>

/** What somebody was typing in a form that is not saved yet: kept in the vault, given back until it is discarded. */
export const drafts = {
  keep: write({
    input: z.object({
      form: FormKey,
      place: z.string().max(500),
      /** Empty: it says where the screen stands, and there is nothing to finish in it. Such are not listed. */
      title: Line,
      content: z.string().max(2_000_000)
    }),
    output: z.object({ keptAt: z.string() }),
    access: { roles },
    dossier: 'filtered',
    audit: { unlogged: 'typing that is not a record yet; saving the form is logged' }
  }),
  /** What stands unsaved in the forms of one screen. */
  at: read({
    input: z.object({ place: z.string().max(500) }),
    output: z.object({ drafts: z.array(Draft) }),
    access: { roles },
    dossier: 'filtered',
    audit: { unlogged: 'the own unfinished typing of a member' }
  }),
  /** What waits to be finished. */
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
