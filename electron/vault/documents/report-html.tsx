import { reportStyle } from './document-style'
import { printable } from './printable'
import { ReportBody } from './ReportBody'
import { ReportCover } from './ReportCover'
import { ReportEnd } from './ReportEnd'
import type { ReportDocument } from './report-document'
import { documentWords } from './words'

/** A report as a page to print. */
export function reportHtml(report: ReportDocument): string {
  // The title of the document, which a viewer shows in its tab: the kind of document, and no name.
  return printable(
    report.language,
    documentWords[report.language].report.kinds[report.template],
    reportStyle,
    <>
      <ReportCover report={report} />
      <ReportBody report={report} />
      <ReportEnd report={report} />
    </>
  )
}
