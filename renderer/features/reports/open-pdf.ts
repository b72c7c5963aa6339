import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

interface OpenPdf {
  document: PDFDocumentProxy
  close: () => Promise<void>
}

/**
 * Reads a PDF (base64) in a worker of its own, with the build of pdf.js that knows Chromium 114. The worker is made
 * here because pdf.js would wrap its address in a blob, which the content security policy forbids.
 */
export async function openPdf(pdf: string): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const thread = new Worker(workerUrl, { type: 'module' })
  const worker = new PDFWorker({ port: thread as unknown as null })
  const task = getDocument({
    data: bytesOf(pdf),
    worker,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false
  })
  const close = async (): Promise<void> => {
    await task.destroy()
    worker.destroy()
    thread.terminate()
  }
  try {
    return { document: await task.promise, close }
  } catch (error) {
    await close()
    throw error
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
