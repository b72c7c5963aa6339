import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { notes, NoteFields } from '../../../shared/contract/notes'
import { noteTemplates } from '../../../shared/domain/note-templates'
import { DossierError } from '../../../shared/errors'
import type { WriteContext } from '../context'
import { insert, sql, type ReadableDatabase } from '../database'
import { runningTrajectory } from '../trajectories'
import { storeNote } from './store-note'

/**
 * Adds a note with the headings of the template, private by default, and the open agreements of the previous note.
 * @throws DossierError `trajectory.notRunning`, `trajectory.closed`, `note.beforeStart` (R46)
 */
export async function startNote(
  { trajectoryId, template, heldAt, language }: z.output<typeof notes.start.input>,
  { db, member, now }: WriteContext
): Promise<string> {
  const { coacheeId, startsOn } = await runningTrajectory(db, trajectoryId)
  if (heldAt.slice(0, 10) < startsOn) throw new DossierError('note.beforeStart', { startsOn })
  const id = randomUUID()
  const savedAt = now.toISOString()
  const agreements = await openAgreements(db, trajectoryId)
  const note: NoteFields = {
    heldAt,
    durationMinutes: 60,
    mode: 'office',
    attendees: '',
    proBono: false,
    language,
    sections: noteTemplates[template].map((heading) => ({ heading, layer: 'private', text: '' })),
    agreements,
    reflection: '',
    progress: []
  }
  // The columns that never change; `storeNote` writes the others at every save.
  await db.run(
    insert('notes', {
      id,
      trajectory_id: trajectoryId,
      coachee_id: coacheeId,
      coach_id: member.id,
      template,
      language,
      held_at: heldAt,
      duration_minutes: note.durationMinutes,
      mode: note.mode,
      attendees: note.attendees,
      pro_bono: 0,
      sections: '[]',
      reflection: note.reflection,
      has_shareable: 0,
      saved_at: savedAt
    })
  )
  await storeNote(db, id, note, savedAt)
  return id
}

/** The open agreements of the latest note of the trajectory. */
async function openAgreements(db: ReadableDatabase, trajectoryId: string): Promise<NoteFields['agreements']> {
  const rows = await db.all<{ who: 'coachee' | 'coach' | 'sponsor'; what: string; due: string | null }>(
    sql`SELECT who, what, due FROM note_agreements
    WHERE NOT done AND note_id = (
      SELECT id FROM notes WHERE trajectory_id = ${trajectoryId} ORDER BY held_at DESC, id DESC LIMIT 1)
    ORDER BY position`
  )
  return rows.map((row) => ({ ...row, done: false }))
}
