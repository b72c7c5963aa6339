import { column, sql } from '../database'

/** What the time line of a dossier shows of a report. */
export const reportEntry = {
  at: sql`coalesce(signed_at, changed_at)`,
  title: column('title'),
  state: sql`CASE WHEN signed_at IS NULL THEN 'draft' ELSE 'signed' END`
}
