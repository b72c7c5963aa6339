import type { NoteFields } from '../../../shared/contract/notes'
import { DossierError } from '../../../shared/errors'
import { column, insertFrom, sql, update, type WritableDatabase } from '../database'
import { dueForSearch } from '../search'

/** Replaces the content of a note. @throws DossierError `record.missing` */
export async function storeNote(
  db: WritableDatabase,
  id: string,
  note: NoteFields,
  savedAt: string
): Promise<void> {
  const hasShareable = note.sections.some(({ layer, text }) => layer === 'shareable' && text.trim() !== '')
  const columns = {
    held_at: note.heldAt,
    duration_minutes: note.durationMinutes,
    mode: note.mode,
    attendees: note.attendees,
    pro_bono: note.proBono ? 1 : 0,
    language: note.language,
    sections: JSON.stringify(note.sections),
    reflection: note.reflection,
    has_shareable: hasShareable ? 1 : 0,
    saved_at: savedAt
  }
  const changed = await db.run(update('notes', columns, sql`id = ${id}`))
  if (changed === 0) throw new DossierError('record.missing')
  await storeAgreements(db, id, note)
  await storeProgress(db, id, note)
  await dueForSearch(db, 'note', id)
}

async function storeAgreements(db: WritableDatabase, noteId: string, note: NoteFields): Promise<void> {
  await db.run(sql`DELETE FROM note_agreements WHERE note_id = ${noteId}`)
  await db.run(
    insertFrom(
      'note_agreements',
      {
        note_id: column('notes.id'),
        position: column('key'),
        coachee_id: column('coachee_id'),
        who: sql`value ->> 'who'`,
        what: sql`value ->> 'what'`,
        due: sql`value ->> 'due'`,
        done: sql`value ->> 'done'`
      },
      sql`FROM notes, json_each(${JSON.stringify(note.agreements)}) WHERE notes.id = ${noteId}`
    )
  )
}

/**
 * Only goals of the note's own trajectory get a score: the join leaves out others. Of two scores for one goal the last
 * counts.
 */
async function storeProgress(db: WritableDatabase, noteId: string, note: NoteFields): Promise<void> {
  await db.run(sql`DELETE FROM goal_progress WHERE note_id = ${noteId}`)
  await db.run(
    sql`INSERT OR REPLACE INTO goal_progress (note_id, goal_id, coachee_id, score)
    SELECT notes.id, goals.id, notes.coachee_id, value ->> 'score'
    FROM notes, json_each(${JSON.stringify(note.progress)})
    JOIN goals ON goals.id = value ->> 'goalId' AND goals.trajectory_id = notes.trajectory_id
    WHERE notes.id = ${noteId}`
  )
}
