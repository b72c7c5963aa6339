import type { NoteFields } from '../../../shared/contract/notes'
import { DossierError } from '../../../shared/errors'
import type { WritableDatabase } from '../database'
import { indexRecord } from '../search'

/** Replaces what a note says. @throws DossierError `record.missing` */
export async function storeNote(
  db: WritableDatabase,
  id: string,
  note: NoteFields,
  savedAt: string
): Promise<void> {
  const changed = await db.run(
    `UPDATE notes SET held_at = ?, duration_minutes = ?, mode = ?, attendees = ?, pro_bono = ?, language = ?,
       sections = ?, reflection = ?, has_shareable = ?, is_indexed = 0, saved_at = ? WHERE id = ?`,
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

/** The words of a note by layer. Agreements are what was agreed with the coachee; the reflection is the coach's own. */
export async function indexNote(db: WritableDatabase, id: string): Promise<void> {
  const row = await db.get<{
    coacheeId: string
    heldAt: string
    template: string
    shareable: string
    own: string
  }>(
    `SELECT coachee_id AS coacheeId, held_at AS heldAt, template,
       (SELECT coalesce(group_concat(value ->> 'text', char(10)), '') FROM json_each(sections)
        WHERE value ->> 'layer' = 'shareable')
       || char(10) || (SELECT coalesce(group_concat(what, char(10)), '') FROM note_agreements WHERE note_id = notes.id)
       AS shareable,
       (SELECT coalesce(group_concat(value ->> 'text', char(10)), '') FROM json_each(sections)
        WHERE value ->> 'layer' = 'private') || char(10) || reflection AS own
     FROM notes WHERE id = ?`,
    id
  )
  if (!row) return
  await indexRecord(db, {
    kind: 'note',
    recordId: id,
    coacheeId: row.coacheeId,
    at: row.heldAt,
    title: row.template,
    shareable: row.shareable.trim(),
    private: row.own.trim()
  })
  await db.run('UPDATE notes SET is_indexed = 1 WHERE id = ?', id)
}

/** What was saved and not indexed before the process ended: search finds it again after the next unlock. */
export async function indexDueNotes(db: WritableDatabase): Promise<void> {
  const due = await db.all<{ id: string }>('SELECT id FROM notes WHERE is_indexed = 0')
  for (const { id } of due) await indexNote(db, id)
}
