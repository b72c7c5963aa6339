import type { Quotable } from '../../../shared/contract/reports'
import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { jsonFirst, sql, type ReadableDatabase } from '../database'
import { noteJson } from './note-json'
import { startNote } from './start-note'
import { storeNote } from './store-note'

export { noteTexts } from './search-text'
export { noteEntry } from './time-line'

/** The shareable passages of a trajectory's notes, oldest first. Never returns private ones. */
export async function shareablePassages(
  db: ReadableDatabase,
  trajectoryId: string
): Promise<Quotable['passages']> {
  return db.all(
    sql`SELECT notes.id AS noteId, substr(held_at, 1, 10) AS heldOn, value ->> 'heading' AS heading,
      value ->> 'text' AS text
    FROM notes, json_each(notes.sections)
    WHERE trajectory_id = ${trajectoryId} AND value ->> 'layer' = 'shareable' AND trim(value ->> 'text') <> ''
    ORDER BY held_at, notes.id, key`
  )
}

/** Counts what is withheld of a trajectory's notes: private passages, and reflections of the coach. */
export async function countPrivate(
  db: ReadableDatabase,
  trajectoryId: string
): Promise<{ privatePassages: number; reflections: number }> {
  const row = await db.get<{ privatePassages: number; reflections: number }>(
    sql`SELECT
      (SELECT count(*) FROM notes, json_each(notes.sections) WHERE trajectory_id = ${trajectoryId}
        AND value ->> 'layer' = 'private' AND trim(value ->> 'text') <> '') AS privatePassages,
      (SELECT count(*) FROM notes WHERE trajectory_id = ${trajectoryId} AND trim(reflection) <> '') AS reflections`
  )
  return row ?? { privatePassages: 0, reflections: 0 }
}

/** Only the author sees the private layer, so a save by anybody else would delete it. */
async function refuseOtherAuthors(db: ReadableDatabase, id: string, memberId: string): Promise<void> {
  const note = await db.get<{ authorId: string }>(
    sql`SELECT coach_id AS authorId FROM notes WHERE id = ${id}`
  )
  if (note && note.authorId !== memberId) throw new DossierError('access.denied')
}

export const noteHandlers: DomainHandlers<'notes'> = {
  async get({ id }, { db }) {
    const note = await db.json(jsonFirst(noteJson, sql`FROM notes WHERE id = ${id}`))
    if (!note) throw new DossierError('record.missing')
    return note
  },

  async start(input, context) {
    return { id: await startNote(input, context) }
  },

  async save({ id, note }, { db, member, now }) {
    await refuseOtherAuthors(db, id, member.id)
    const savedAt = now.toISOString()
    await storeNote(db, id, note, savedAt)
    return { savedAt }
  }
}
