import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { z } from 'zod'
import type { disclosures } from '../../../shared/contract/disclosures'
import { refusalOf } from '../../../shared/domain/disclosure-rules'
import { DossierError } from '../../../shared/errors'
import { writeDurably } from '../../durable-file'
import type { WriteContext } from '../context'
import { asStorageError, type WritableDatabase } from '../database'
import { protectPdf, sha256, sixWords } from '../documents'
import { findPrepared, forgetPrepared, type PreparedDisclosure } from './prepared'
import { nameRecipient } from './recipients'
import { reportAtHand } from './report-at-hand'

type Made = z.output<typeof disclosures.make.output>

/**
 * Writes the protected file to the place the user chose, and the ledger entry with it.
 *
 * The file is written inside the transaction of the entry, so a write that fails leaves no entry. Should the
 * transaction fail after it, the file that is left opens for nobody: its passphrase was never shown.
 * @throws DossierError `disclosure.*`, `desktop.grantMissing`, `storage.*`
 */
export async function makeDisclosure(
  input: z.output<typeof disclosures.make.input>,
  context: WriteContext
): Promise<Made> {
  const { db, desk, member, now } = context
  const prepared = findPrepared(input.preparedId, member.id, now)
  await refuseChanged(db, prepared, input.coacheeConsentOn, now)
  const path = desk.takeGrant(input.grant)
  if (path === undefined) throw new DossierError('desktop.grantMissing')
  const { recipient, document } = prepared
  const passphrase = sixWords()
  const file = await protectPdf(document.pdf, passphrase)
  const id = randomUUID()
  const columns = {
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
  }
  await db.run(
    `INSERT INTO disclosures (${Object.keys(columns).join(', ')})
     VALUES (${Object.keys(columns)
       .map(() => '?')
       .join(', ')})`,
    ...Object.values(columns)
  )
  await writeTo(path, file)
  context.afterCommit(() => {
    forgetPrepared(prepared.id)
    return Promise.resolve()
  })
  return { id, passphrase, documentSha256: document.sha256 }
}

/** What was previewed goes, or nothing goes: the rules are asked again, and the names on the page must still hold. */
async function refuseChanged(
  db: WritableDatabase,
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

async function writeTo(path: string, file: Buffer): Promise<void> {
  try {
    await writeDurably(path, file)
  } catch (error) {
    const known = asStorageError(error)
    throw known instanceof DossierError ? known : new DossierError('storage.failed')
  }
}
