import { createHash } from 'node:crypto'
import type { Desk } from '../desk'
import { cleanPdf } from './clean-pdf'
import { pageFooter } from './page-footer'
import { countPages } from './pages'
import { reportHtml } from './report-html'
import type { ReportDocument } from './report-document'

/** A finished document: these bytes are previewed, stored sealed and sent. */
export interface FinishedDocument {
  pdf: Buffer
  /** In hexadecimal. */
  sha256: string
  pages: number
}

/** Prints a report. Throws `desktop.printFailed` when the print window cannot. */
export async function printReport(
  desk: Desk,
  report: ReportDocument,
  cancelled: AbortSignal
): Promise<FinishedDocument> {
  const printed = await desk.printToPdf(reportHtml(report), {
    footer: pageFooter(report.language),
    cancelled
  })
  const pdf = await cleanPdf(printed)
  return { pdf, sha256: sha256(pdf), pages: await countPages(pdf) }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
