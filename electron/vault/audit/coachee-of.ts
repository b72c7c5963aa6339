import type { Subject, SubjectType } from '../../../shared/contract/operation'
import type { ReadableDatabase } from '../database'

/** The table of each kind of record that belongs to a dossier; all of them carry the coachee's id. */
const dossierTables: Partial<Record<SubjectType, string>> = {
  trajectory: 'trajectories',
  goal: 'goals',
  note: 'notes',
  'test result': 'test_results',
  report: 'reports',
  disclosure: 'disclosures'
}

/** The id of the coachee whose dossier the subject is part of, or null. */
export async function coacheeOf(db: ReadableDatabase, subject: Subject): Promise<string | null> {
  if (subject.id === null) return null
  const table = dossierTables[subject.type]
  if (table === undefined && subject.type !== 'person') return null
  const statement =
    table === undefined
      ? 'SELECT id AS coachee_id FROM people WHERE id = ? AND is_coachee'
      : `SELECT coachee_id FROM ${table} WHERE id = ?`
  const row = await db.get<{ coachee_id: string }>(statement, subject.id)
  return row?.coachee_id ?? null
}
