import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of a PDF, by a reader that is not the writer. Throws `PasswordException` without the right passphrase. */
export async function readPdf(pdf: Uint8Array, password?: string): Promise<{ text: string; info: object }> {
  // pdf.js keeps the bytes it is given, so it gets a copy.
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
