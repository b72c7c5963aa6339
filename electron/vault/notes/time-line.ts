import { column, sql } from '../database'

/** What the time line of a dossier shows of a note. All of it stands in one index: the pages of text are not read. */
export const noteEntry = {
  at: column('held_at'),
  title: column('template'),
  state: sql`CASE WHEN has_shareable THEN 'shareable' ELSE 'private' END`
}
