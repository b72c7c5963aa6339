import { recordAt } from '../../../shared/domain/record-kinds'
import type { WriteContext } from '../context'

/**
 * Whose dossier a screen is part of, or null. What was typed there goes when that dossier is erased, so the vault does
 * not leave it to the screens to say.
 */
export async function coacheeOfPlace(
  place: string,
  coacheeOf: WriteContext['coacheeOf']
): Promise<string | null> {
  const record = recordAt(place)
  return record && coacheeOf(record.kind, record.id)
}
