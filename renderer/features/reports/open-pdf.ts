import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

interface OpenPdf {
  document: PDFDocumentProxy
  close: () => Promise<void>
}

/**
 * Reads a PDF in a worker of its own, with the build of pdf.js that supports Chromium 114. The worker is created here
 * because pdf.js would wrap its address in a blob URL, which the content security policy forbids.
 */
export async function openPdf(pdf: Uint8Array): Promise<OpenPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const thread = new Worker(workerUrl, { type: 'module' })
  const worker = new PDFWorker({ port: thread as unknown as null })
  const task = getDocument({
    // The worker takes ownership of its bytes, and a document may be opened again from the same ones: pass a copy.
    data: pdf.slice(),
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
