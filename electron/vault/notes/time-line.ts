import { column, sql } from '../database'

/** The columns of a note in the time line of a dossier. All are in one index, so the text of the notes is not read. */
export const noteEntry = {
  at: column('held_at'),
  title: column('template'),
  state: sql`CASE WHEN has_shareable THEN 'shareable' ELSE 'private' END`
}
