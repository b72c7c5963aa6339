import { rewritePdf } from './qpdf'

/**
 * The document without what Chromium says of itself and of the moment (title, producer, dates), and with an
 * identity that follows from its content: the same page printed twice is the same file, byte for byte.
 */
export function cleanPdf(pdf: Uint8Array): Promise<Buffer> {
  return rewritePdf(pdf, ['--remove-info', '--remove-metadata', '--deterministic-id'])
}
