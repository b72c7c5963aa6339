import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { layers, noteHeadings, noteTemplateNames } from '../domain/note-templates'
import { read, write } from './operation'
import { Created, Day, Id, Line, Moment, PersonLanguageValue, Text } from './values'

/** A passage under one heading of the template, in one layer. */
export const NoteSection = z.object({
  heading: z.enum(noteHeadings),
  layer: z.enum(layers),
  text: Text
})
export type NoteSection = z.infer<typeof NoteSection>

/** An agreement: who does what by when. Open ones are copied to the next note of the trajectory. */
export const Agreement = z.object({
  who: z.enum(['coachee', 'coach', 'sponsor']),
  what: Line,
  due: Day.nullable(),
  done: z.boolean()
})
export type Agreement = z.infer<typeof Agreement>

export const NoteFields = z.object({
  heldAt: Moment,
  durationMinutes: z.number().int().min(0).max(600),
  mode: z.enum(['office', 'video', 'phone', 'walk']),
  attendees: Line,
  proBono: z.boolean(),
  /** The language in which the note is written. */
  language: PersonLanguageValue,
  sections: z.array(NoteSection).max(30),
  agreements: z.array(Agreement).max(50),
  /** The coach's private reflection: never in a report, but part of the answer to an access request. */
  reflection: Text,
  /** The coachee's score for each goal: 0 to 10. */
  progress: z.array(z.object({ goalId: Id, score: z.number().int().min(0).max(10) }))
})
export type NoteFields = z.infer<typeof NoteFields>

export const Note = NoteFields.extend({
  id: Id,
  template: z.enum(noteTemplateNames),
  trajectoryId: Id,
  coacheeId: Id,
  coacheeName: z.string(),
  /** Session n of N. */
  session: z.object({ number: z.number().int(), planned: z.number().int().nullable() }),
  goals: z.array(z.object({ id: Id, description: z.string() })),
  savedAt: z.string()
})
export type Note = z.infer<typeof Note>

export const notes = {
  get: read({
    input: z.object({ id: Id }),
    output: Note,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['note', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'note', id: input.id }), oncePerVisit: true }
  }),
  /** Adds a note from a template, with the open agreements of the previous note. */
  start: write({
    input: z.object({
      trajectoryId: Id,
      template: z.enum(noteTemplateNames),
      heldAt: Moment,
      language: PersonLanguageValue
    }),
    output: Created,
    access: { roles: dossierRoles },
    dossier: ({ trajectoryId }) => [['trajectory', trajectoryId]],
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'note', id: output?.id ?? null }) }
  }),
  /** Autosave: called while the coach types. The search index follows when typing pauses. */
  save: write({
    input: z.object({ id: Id, note: NoteFields }),
    output: z.object({ savedAt: z.string() }),
    access: { roles: dossierRoles },
    dossier: ({ id, note }) => [
      ['note', id],
      ...note.progress.map(({ goalId }) => ['goal', goalId] as const)
    ],
    audit: { verb: 'change', subject: (input) => ({ type: 'note', id: input.id }), oncePerVisit: true }
  })
}
