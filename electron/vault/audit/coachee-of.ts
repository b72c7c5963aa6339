import type { Subject } from '../../../shared/contract/operation'
import { isRecordKind, recordKinds, type InDossier } from '../../../shared/domain/record-kinds'
import { column, noSql, sql, where, type ReadableDatabase } from '../database'
import { sqlText } from '../database/sql-text'

/** The id of the coachee whose dossier the subject is part of, or null. */
export async function coacheeOf(db: ReadableDatabase, { type, id }: Subject): Promise<string | null> {
  if (id === null || !isRecordKind(type)) return null
  const { table, dossier } = recordKinds[type]
  if (dossier === null) return null
  const { coacheeColumn, where: inDossier }: InDossier = dossier
  const row = await db.get<{ coacheeId: string }>(
    sql`SELECT ${column(coacheeColumn)} AS coacheeId FROM ${column(`main.${table}`)}
    ${where([sql`id = ${id}`, inDossier === undefined ? noSql : sqlText(inDossier)])}`
  )
  return row?.coacheeId ?? null
}
