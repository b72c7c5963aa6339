import { memberName, personName } from '../names'

const coacheeName = personName('disclosures.coachee_id')

const reportTitle = '(SELECT title FROM reports WHERE reports.id = report_id)'

/** SQL for a line of the ledger as the list shows it. */
export const disclosureRowJson = `json_object(
  'id', id, 'madeAt', made_at, 'coacheeId', coachee_id, 'coacheeName', ${coacheeName},
  'reportTitle', ${reportTitle}, 'recipientName', recipient_name, 'organisationName', organisation_name,
  'purpose', purpose)`

/** SQL for a whole entry of the ledger. */
export const disclosureJson = `json_patch(${disclosureRowJson}, json_object(
  'reportId', report_id, 'trajectoryId', trajectory_id, 'legalBasis', legal_basis,
  'madeBy', ${memberName('member_id')}, 'fileName', file_name, 'pages', pages,
  'documentSha256', document_sha256, 'fileSha256', file_sha256))`
