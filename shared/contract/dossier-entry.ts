import { z } from 'zod'
import { timeLineKinds } from '../domain/record-kinds'
import { Id } from './values'

/** An entry of the time line of a dossier: what happened, when, and where to open it. */
export const DossierEntry = z.object({
  kind: z.enum(timeLineKinds),
  id: Id,
  trajectoryId: Id,
  /** A moment or a day; lists are newest first. */
  at: z.string(),
  /** A template, an instrument, a title or a recipient, depending on the kind. */
  title: z.string(),
  /** 'draft' or 'signed' for a report, 'private' or 'shareable' for a note; null otherwise. */
  state: z.enum(['draft', 'signed', 'private', 'shareable']).nullable()
})
export type DossierEntry = z.infer<typeof DossierEntry>
