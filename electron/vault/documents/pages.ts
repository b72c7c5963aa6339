import { askPdf } from './qpdf'

/** How many pages a PDF has. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  return Number(await askPdf(pdf, '--show-npages'))
}
