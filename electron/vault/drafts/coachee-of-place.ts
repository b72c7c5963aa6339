import { recordAt } from '../../../shared/domain/record-kinds'
import type { WriteContext } from '../context'

/**
 * The coachee of a screen, or null. Drafts are erased with the dossier, so the vault derives this itself and does not
 * trust the screen.
 */
export async function coacheeOfPlace(
  place: string,
  coacheeOf: WriteContext['coacheeOf']
): Promise<string | null> {
  const record = recordAt(place)
  return record && coacheeOf(record.kind, record.id)
}
