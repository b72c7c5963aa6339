import type { NoteFields } from '../../../shared/contract/notes'
import { DossierError } from '../../../shared/errors'
import type { WritableDatabase } from '../database'
import { dueForSearch } from '../search'

/** Replaces what a note says. @throws DossierError `record.missing` */
export async function storeNote(
  db: WritableDatabase,
  id: string,
  note: NoteFields,
  savedAt: string
): Promise<void> {
  const changed = await db.run(
    `UPDATE notes SET held_at = ?, duration_minutes = ?, mode = ?, attendees = ?, pro_bono = ?, language = ?,
       sections = ?, reflection = ?, has_shareable = ?, saved_at = ? WHERE id = ?`,
    note.heldAt,
    note.durationMinutes,
    note.mode,
    note.attendees,
    note.proBono ? 1 : 0,
    note.language,
    JSON.stringify(note.sections),
    note.reflection,
    note.sections.some((section) => section.layer === 'shareable' && section.text.trim() !== '') ? 1 : 0,
    savedAt,
    id
  )
  if (changed === 0) throw new DossierError('record.missing')
  await storeAgreements(db, id, note)
  await storeProgress(db, id, note)
  await dueForSearch(db, 'note', id)
}

async function storeAgreements(db: WritableDatabase, noteId: string, note: NoteFields): Promise<void> {
  await db.run('DELETE FROM note_agreements WHERE note_id = ?', noteId)
  await db.run(
    `INSERT INTO note_agreements (note_id, position, coachee_id, who, what, due, done)
     SELECT notes.id, key, coachee_id, value ->> 'who', value ->> 'what', value ->> 'due', value ->> 'done'
     FROM notes, json_each(?) WHERE notes.id = ?`,
    JSON.stringify(note.agreements),
    noteId
  )
}

/** A score counts for goals of the note's own trajectory; the join leaves any other out. Of two for one goal the last counts. */
async function storeProgress(db: WritableDatabase, noteId: string, note: NoteFields): Promise<void> {
  await db.run('DELETE FROM goal_progress WHERE note_id = ?', noteId)
  await db.run(
    `INSERT OR REPLACE INTO goal_progress (note_id, goal_id, coachee_id, score)
     SELECT notes.id, goals.id, notes.coachee_id, value ->> 'score'
     FROM notes, json_each(?) JOIN goals ON goals.id = value ->> 'goalId' AND goals.trajectory_id = notes.trajectory_id
     WHERE notes.id = ?`,
    JSON.stringify(note.progress),
    noteId
  )
}
