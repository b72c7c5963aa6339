import { DossierError } from '../../../shared/errors'
import type { FinishedDocument } from '../documents'
import type { NamedRecipient } from './recipients'

export interface PreparedDisclosure {
  id: string
  reportId: string
  trajectoryId: string
  coacheeId: string
  memberId: string
  recipient: NamedRecipient
  document: FinishedDocument
  suggestedName: string
  preparedAt: Date
}

const hour = 3_600_000
const kept = 4

// In the memory of this process and nowhere else: locking ends them all. Few, because each is a whole document.
const waiting = new Map<string, PreparedDisclosure>()

export function keepPrepared(prepared: PreparedDisclosure): void {
  waiting.set(prepared.id, prepared)
  for (const id of [...waiting.keys()].slice(0, -kept)) waiting.delete(id)
}

/**
 * Takes it out, so that it is made once however often it is asked for; `keepPrepared` puts it back.
 * @throws DossierError `disclosure.previewExpired` when it is not there, is an hour old, or is another member's
 */
export function takePrepared(id: string, memberId: string, now: Date): PreparedDisclosure {
  const prepared = waiting.get(id)
  const age = prepared ? now.getTime() - prepared.preparedAt.getTime() : 0
  if (prepared?.memberId !== memberId || age > hour) throw new DossierError('disclosure.previewExpired')
  waiting.delete(id)
  return prepared
}
