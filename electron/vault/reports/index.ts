import { DossierError } from '../../../shared/errors'
import type { DomainHandlers } from '../context'
import { jsonFirst, sql } from '../database'
import { printReport } from '../documents'
import { shareablePassages } from '../notes'
import { forgetRecord } from '../search'
import { profilesOf } from '../psychometrics'
import { readDraft } from './draft'
import { listReports } from './report-list'
import { reportJson } from './report-json'
import { reportToPrint } from './report-to-print'
import { saveReport } from './save-report'
import { signReport } from './sign-report'
import { startReport } from './start-report'

export { titleOfReport } from './report-json'
export { reportTexts } from './search-text'
export { reportEntry } from './time-line'

export { reportToPrint, type PrintableReport } from './report-to-print'
export { signReport } from './sign-report'

export const reportHandlers: DomainHandlers<'reports'> = {
  list: (input, { db }) => listReports(db, input),

  async get({ id }, { db }) {
    const report = await db.json(jsonFirst(reportJson, sql`FROM reports WHERE id = ${id}`))
    if (!report) throw new DossierError('record.missing')
    return report
  },

  async quotable({ trajectoryId }, { db }) {
    return {
      passages: await shareablePassages(db, trajectoryId),
      profiles: await profilesOf(db, trajectoryId)
    }
  },

  async start(input, context) {
    return { id: await startReport(input, context) }
  },

  async save({ id, report }, context) {
    const savedAt = context.now.toISOString()
    await saveReport(context.db, id, report, savedAt)
    return { savedAt }
  },

  async preview({ id }, { db, desk, now, cancelled, send }) {
    const { document } = await reportToPrint(db, id, now)
    const { pdf, sha256, pages } = await printReport(desk, document, cancelled)
    await send(pdf)
    return { sha256, pages }
  },

  async sign(input, context) {
    return { contentSha256: await signReport(input, context) }
  },

  async discard({ id }, { db }) {
    await readDraft(db, id)
    await db.run(sql`DELETE FROM reports WHERE id = ${id}`)
    await forgetRecord(db, 'report', id)
    return null
  }
}
