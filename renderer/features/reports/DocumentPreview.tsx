import { ActionIcon, Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import style from './DocumentPreview.module.css'
import { DocumentPage } from './DocumentPage'
import { usePdfPages } from './use-pdf-pages'

interface DocumentPreviewProps {
  /** The bytes of the document. */
  pdf: Uint8Array<ArrayBuffer>
  pageCount: number
  /** The name of the document, read out when the pages get the focus. */
  label: string
}

const zooms = [50, 75, 100, 125, 150, 200, 300]
/** The width of an A4 sheet at 100 %, and of the margin and scroll bar around it, in pixels. */
const sheetWidth = 794
const margin = 44

/** Draws the pages of a document from its bytes: what is shown is what is stored or sent. */
export function DocumentPreview({ pdf, pageCount, label }: DocumentPreviewProps): ReactNode {
  const { t } = useWords()
  const { pages, failed } = usePdfPages(pdf)
  // null: fits the width of the window, at most 100 %.
  const [chosenZoom, setZoom] = useState<number | null>(null)
  const { ref: room, width } = useElementSize()
  const fit = Math.min(100, Math.max(25, Math.floor(((width - margin) / sheetWidth) * 100)))
  const zoom = chosenZoom ?? fit
  const [page, setPage] = useState(1)
  const scroller = useRef<HTMLDivElement>(null)

  const larger = zooms.find((one) => one > zoom)
  const smaller = zooms.findLast((one) => one < zoom)
  const pageElements = (): HTMLElement[] => [
    ...(scroller.current?.querySelectorAll<HTMLElement>('[data-page]') ?? [])
  ]
  const goTo = (number: number): void => {
    const element = pageElements()[number - 1]
    if (element && scroller.current) scroller.current.scrollTop = element.offsetTop - 12
  }
  const noticePage = (): void => {
    const view = scroller.current
    if (!view) return
    const middle = view.scrollTop + view.clientHeight / 2
    const passed = pageElements().filter((element) => element.offsetTop <= middle).length
    setPage(Math.max(1, passed))
  }
  const byKey = (event: KeyboardEvent): void => {
    const wanted = {
      '+': larger,
      '=': larger,
      '-': smaller,
      '0': null
    }[event.key]
    if (wanted === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setZoom(wanted)
  }

  if (failed) return <Notice tone="danger">{t('reports.preview.failed')}</Notice>
  return (
    <section ref={room} className={style['preview']} aria-label={label} onKeyDown={byKey}>
      <div className={style['bar']}>
        <ActionIcon
          variant="default"
          aria-label={t('reports.preview.previous')}
          disabled={page <= 1}
          onClick={() => goTo(page - 1)}
        >
          <IconChevronUp size="1.125rem" stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('reports.preview.next')}
          disabled={page >= pageCount}
          onClick={() => goTo(page + 1)}
        >
          <IconChevronDown size="1.125rem" stroke={1.75} />
        </ActionIcon>
        <span className={style['place']} role="status">
          {pages === null
            ? t('reports.preview.loading')
            : t('reports.preview.page', { page, pages: pageCount })}
        </span>
        <ActionIcon
          variant="default"
          aria-label={t('reports.preview.smaller')}
          disabled={smaller === undefined}
          onClick={() => setZoom(smaller ?? null)}
        >
          <IconMinus size="1.125rem" stroke={1.75} />
        </ActionIcon>
        <Button
          variant="subtle"
          size="compact-sm"
          className={style['zoom'] ?? ''}
          aria-label={`${t('reports.preview.fit')}, ${t('reports.preview.zoom', { percent: zoom })}`}
          onClick={() => setZoom(null)}
        >
          {t('reports.preview.zoom', { percent: zoom })}
        </Button>
        <ActionIcon
          variant="default"
          aria-label={t('reports.preview.larger')}
          disabled={larger === undefined}
          onClick={() => setZoom(larger ?? null)}
        >
          <IconPlus size="1.125rem" stroke={1.75} />
        </ActionIcon>
      </div>
      {/* Focusable, so that the arrow keys scroll it. */}
      <div
        ref={scroller}
        className={style['scroller']}
        tabIndex={0}
        role="group"
        aria-label={label}
        onScroll={noticePage}
      >
        {pages?.map((shown) => (
          <DocumentPage
            key={shown.pageNumber}
            page={shown}
            zoom={zoom}
            label={t('reports.preview.page', { page: shown.pageNumber, pages: pageCount })}
          />
        ))}
      </div>
    </section>
  )
}
