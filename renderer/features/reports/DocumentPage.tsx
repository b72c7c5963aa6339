import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import style from './DocumentPreview.module.css'

interface DocumentPageProps {
  page: PDFPageProxy
  /** Percent of the size on paper. */
  zoom: number
  label: string
}

/** A point is 1/72 inch, a CSS pixel 1/96 inch. */
const pixelsPerPoint = 96 / 72

/**
 * One page, drawn when it comes near the window. A transparent text layer lies over it, to be read out, selected and
 * searched.
 */
export function DocumentPage({ page, zoom, label }: DocumentPageProps): ReactNode {
  const sheet = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const scale = (zoom / 100) * pixelsPerPoint
  const viewport = page.getViewport({ scale })

  useEffect(() => {
    const element = sheet.current
    if (!element) return
    const watch = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      {
        root: element.parentElement,
        rootMargin: '800px'
      }
    )
    watch.observe(element)
    return () => {
      watch.disconnect()
    }
  }, [])

  useEffect(() => {
    const paper = canvas.current
    if (!near || !paper) return
    const sharp = page.getViewport({ scale: scale * window.devicePixelRatio })
    paper.width = Math.floor(sharp.width)
    paper.height = Math.floor(sharp.height)
    const drawing = page.render({ canvas: paper, viewport: sharp })
    // Rejects when the zoom changes meanwhile.
    drawing.promise.catch(() => undefined)
    return () => {
      drawing.cancel()
    }
  }, [near, page, scale])

  useEffect(() => {
    const layer = text.current
    if (!near || !layer) return
    let left = false
    const renderTextLayer = async (): Promise<void> => {
      const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs')
      const content = await page.getTextContent()
      if (left) return
      layer.replaceChildren()
      await new TextLayer({
        textContentSource: content,
        container: layer,
        viewport: page.getViewport({ scale })
      }).render()
    }
    // Without its text layer the page is still drawn.
    renderTextLayer().catch(() => undefined)
    return () => {
      left = true
    }
  }, [near, page, scale])

  return (
    <div
      ref={sheet}
      className={style['sheet']}
      data-page={page.pageNumber}
      role="group"
      aria-label={label}
      style={{ width: viewport.width, height: viewport.height, ['--total-scale-factor' as string]: scale }}
    >
      <canvas ref={canvas} aria-hidden className={style['paper']} />
      <div ref={text} className={style['text']} />
    </div>
  )
}
