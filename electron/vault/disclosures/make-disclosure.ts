import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { z } from 'zod'
import type { disclosures } from '../../../shared/contract/disclosures'
import { refusalOf } from '../../../shared/domain/disclosure-rules'
import { DossierError } from '../../../shared/errors'
import { writeBeside } from '../../durable-file'
import { whenFree } from '../../held-file'
import type { JobContext } from '../context'
import { asStorageError, insert, type ReadableDatabase, type WritableDatabase } from '../database'
import { protectPdf, sha256, sixWords } from '../documents'
import { refuseCancelled } from '../jobs'
import { keepPrepared, takePrepared, type PreparedDisclosure } from './prepared'
import { nameRecipient } from './recipients'
import { reportAtHand } from './report-at-hand'

type Made = z.output<typeof disclosures.make.output>

/**
 * Writes the protected file to the place the user chose, and the ledger entry with it.
 *
 * The file is sealed and written under another name first, which takes as long as it takes. In the transaction of the
 * entry it only gets its name: where that fails there is no entry. Should the transaction fail after it, the file that
 * is left opens for nobody, for its passphrase was never shown.
 * @throws DossierError `disclosure.*`, `desktop.grantMissing`, `storage.*`, `job.cancelled`
 */
export async function makeDisclosure(
  input: z.output<typeof disclosures.make.input>,
  context: JobContext<Made>
): Promise<Made> {
  const prepared = takePrepared(input.preparedId, context.member.id, context.now)
  try {
    return await make(prepared, input, context)
  } catch (error) {
    // Nothing has left: the same preview can be sent when the obstacle is gone.
    keepPrepared(prepared)
    throw error
  }
}

const steps = 3

async function make(
  prepared: PreparedDisclosure,
  input: z.output<typeof disclosures.make.input>,
  { db, desk, member, now, cancelled, progress, record }: JobContext<Made>
): Promise<Made> {
  await refuseChanged(db, prepared, input.coacheeConsentOn, now)
  const path = desk.takeGrant(input.grant)
  if (path === undefined) throw new DossierError('desktop.grantMissing')
  const { recipient, document } = prepared
  progress(1, steps)
  const passphrase = sixWords()
  const file = await protectPdf(document.pdf, passphrase)
  refuseCancelled(cancelled)
  progress(2, steps)
  const written = await inWords(() => writeBeside(path, file))
  const onRecord = async (writable: WritableDatabase): Promise<Made> => {
    refuseCancelled(cancelled)
    await refuseChanged(writable, prepared, input.coacheeConsentOn, now)
    const id = randomUUID()
    const entry = insert('disclosures', {
      id,
      report_id: prepared.reportId,
      trajectory_id: prepared.trajectoryId,
      coachee_id: prepared.coacheeId,
      member_id: member.id,
      recipient_kind: recipient.recipient.kind,
      recipient_person_id: recipient.personId,
      recipient_organisation_id:
        recipient.recipient.kind === 'contact' ? recipient.recipient.organisationId : null,
      recipient_name: recipient.name,
      organisation_name: recipient.organisationName,
      purpose: input.purpose,
      legal_basis: input.legalBasis,
      coachee_consent_on: input.coacheeConsentOn,
      made_at: now.toISOString(),
      file_name: basename(path),
      pages: document.pages,
      document_sha256: document.sha256,
      file_sha256: sha256(file),
      sealed_copy: document.pdf
    })
    await writable.run(entry)
    await written.takePlace()
    return { id, passphrase, documentSha256: document.sha256 }
  }
  try {
    // Tried again as a whole: as long as a scanner looks at the file, others can write.
    return await inWords(() => whenFree(() => record(onRecord)))
  } catch (error) {
    await written.discard()
    throw error
  }
}

/** What was previewed goes, or nothing goes: the rules are asked again, and the names on the page must still hold. */
async function refuseChanged(
  db: ReadableDatabase,
  prepared: PreparedDisclosure,
  consentOn: string | null,
  now: Date
): Promise<void> {
  const { facts } = await reportAtHand(db, prepared.reportId, now)
  const { recipient } = prepared.recipient
  const refusal = refusalOf({ ...facts, recipient, coacheeConsent: { on: consentOn } })
  if (refusal) throw new DossierError(refusal)
  const { name, organisationName } = await nameRecipient(db, prepared.coacheeId, recipient)
  if (name !== prepared.recipient.name || organisationName !== prepared.recipient.organisationName) {
    throw new DossierError('disclosure.previewExpired')
  }
}

/** A disk that fails here does so in words, whatever its fault is called. */
async function inWords<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const known = asStorageError(error)
    throw known instanceof DossierError ? known : new DossierError('storage.failed')
  }
}
