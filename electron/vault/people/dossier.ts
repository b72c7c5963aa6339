import type { Dossier } from '../../../shared/contract/people'
import { DossierError } from '../../../shared/errors'
import type { JsonOf, ReadableDatabase } from '../database'
import { trajectoryJson } from '../trajectories'
import { personJson } from './person-row'
import { timeLineEntries } from './time-line'

/**
 * The whole page in one statement and one column of JSON, which the screen parses: half the time of six statements.
 * Each domain contributes the SQL of its own part.
 */
const dossierStatement = `
  SELECT json_object(
    'person', json(${personJson}),
    'trajectories', (
      SELECT json_group_array(json(${trajectoryJson})) FROM (
        SELECT * FROM trajectories WHERE coachee_id = people.id ORDER BY starts_on DESC, created_at DESC
      ) AS trajectories
    ),
    'entries', (
      SELECT json_group_array(json_object('kind', kind, 'id', id, 'trajectoryId', trajectoryId, 'at', at,
        'title', title, 'state', state))
      FROM (
        SELECT * FROM (${timeLineEntries}) ORDER BY at DESC
      )
    )
  )
  FROM people WHERE id = ? AND is_coachee`

/** @throws DossierError `record.missing` */
export async function readDossier(db: ReadableDatabase, id: string): Promise<JsonOf<Dossier>> {
  const dossier = await db.json<Dossier>(dossierStatement, id)
  if (!dossier) throw new DossierError('record.missing')
  return dossier
}
