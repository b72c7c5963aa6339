import { rewritePdf } from './qpdf'

/**
 * Removes Chromium's metadata (title, producer, dates) and derives the identifier of the document from its content: the
 * same page printed twice gives the same bytes.
 */
export function cleanPdf(pdf: Uint8Array): Promise<Buffer> {
  return rewritePdf(pdf, ['--remove-info', '--remove-metadata', '--deterministic-id'])
}
