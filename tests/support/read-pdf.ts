import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The text of a PDF, read by another library than the one that wrote it. Throws `PasswordException` without the right
 * passphrase.
 */
export async function readPdf(pdf: Uint8Array, password?: string): Promise<{ text: string; info: object }> {
  // pdf.js takes ownership of the bytes, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(pdf), password, verbosity: 0 })
  try {
    const document = await task.promise
    const { info } = await document.getMetadata()
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const content = await (await document.getPage(number)).getTextContent()
      pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''))
    }
    return { text: pages.join('\n'), info }
  } finally {
    await task.destroy()
  }
}
