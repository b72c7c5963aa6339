import { recordAt } from '../../../shared/domain/record-kinds'
import { coacheeOf } from '../audit'
import type { ReadableDatabase } from '../database'

/**
 * Whose dossier a screen is part of, or null. What was typed there goes when that dossier is erased, so the vault does
 * not leave it to the screens to say.
 */
export async function coacheeOfPlace(db: ReadableDatabase, place: string): Promise<string | null> {
  const record = recordAt(place)
  return record && coacheeOf(db, { type: record.kind, id: record.id })
}
