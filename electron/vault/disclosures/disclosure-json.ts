import type { Disclosure, DisclosureRow } from '../../../shared/contract/disclosures'
import { jsonObject, sql } from '../database'
import { nameOfMember, nameOfPerson } from '../names'
import { titleOfReport } from '../reports'

const rowFields = {
  id: 'id',
  madeAt: 'made_at',
  coacheeId: 'coachee_id',
  coacheeName: nameOfPerson('disclosures.coachee_id'),
  // Who keeps the ledger may see that a report left, and not what it is called.
  reportTitle: sql`coalesce(${titleOfReport('report_id')}, '')`,
  recipientName: 'recipient_name',
  organisationName: 'organisation_name',
  purpose: 'purpose'
}

/** A line of the ledger as the list shows it. */
export const disclosureRowJson = jsonObject<DisclosureRow>(rowFields)

/** A whole entry of the ledger. */
export const disclosureJson = jsonObject<Disclosure>({
  ...rowFields,
  reportId: 'report_id',
  trajectoryId: 'trajectory_id',
  legalBasis: 'legal_basis',
  madeBy: nameOfMember('member_id'),
  fileName: 'file_name',
  pages: 'pages',
  documentSha256: 'document_sha256',
  fileSha256: 'file_sha256'
})
