import type { Subject } from '../../../shared/contract/operation'
import { isRecordKind, recordKinds, type InDossier } from '../../../shared/domain/record-kinds'
import type { ReadableDatabase } from '../database'

/** The id of the coachee whose dossier the subject is part of, or null. */
export async function coacheeOf(db: ReadableDatabase, { type, id }: Subject): Promise<string | null> {
  if (id === null || !isRecordKind(type)) return null
  const { table, dossier } = recordKinds[type]
  if (dossier === null) return null
  const { coacheeColumn, where }: InDossier = dossier
  const row = await db.get<{ coacheeId: string }>(
    `SELECT ${coacheeColumn} AS coacheeId FROM ${table} WHERE id = ?${where === undefined ? '' : ` AND ${where}`}`,
    id
  )
  return row?.coacheeId ?? null
}
