import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { openPdf } from './open-pdf'

interface PdfPages {
  /** null: still loading. */
  pages: readonly PDFPageProxy[] | null
  failed: boolean
}

interface Opened extends PdfPages {
  pdf: Uint8Array<ArrayBuffer>
}

/** The pages of a PDF. Its bytes and worker are released with the screen. */
export function usePdfPages(pdf: Uint8Array<ArrayBuffer>): PdfPages {
  const [opened, setOpened] = useState<Opened | null>(null)

  useEffect(() => {
    let left = false
    const opening = openPdf(pdf)
    const show = async (): Promise<void> => {
      try {
        const { document } = await opening
        const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
        const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
        if (!left) setOpened({ pdf, pages, failed: false })
      } catch {
        if (!left) setOpened({ pdf, pages: null, failed: true })
      }
    }
    void show()
    return () => {
      left = true
      void opening.then(({ close }) => close()).catch(() => undefined)
    }
  }, [pdf])

  return opened?.pdf === pdf ? opened : { pages: null, failed: false }
}
