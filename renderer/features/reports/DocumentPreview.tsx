import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { PrintedDocument } from '../../../shared/contract/reports'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import style from './DocumentPreview.module.css'
import { DocumentPage } from './DocumentPage'
import { usePdfPages } from './use-pdf-pages'

interface DocumentPreviewProps {
  document: PrintedDocument
  /** What is looked at, read out when the pages get the focus. */
  label: string
}

const zooms = [50, 75, 100, 125, 150, 200, 300]

/** The real pages of a document, drawn from its very bytes. What is seen here is what is kept or sent. */
export function DocumentPreview({ document, label }: DocumentPreviewProps): ReactNode {
  const { t } = useWords()
  const { pages, failed } = usePdfPages(document.pdf)
  const [zoom, setZoom] = useState(100)
  const [page, setPage] = useState(1)
  const scroller = useRef<HTMLDivElement>(null)

  const step = (by: 1 | -1): void => {
    setZoom((now) => zooms[zooms.indexOf(now) + by] ?? now)
  }
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
    const action = {
      '+': () => step(1),
      '=': () => step(1),
      '-': () => step(-1),
      '0': () => setZoom(100)
    }[event.key]
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    action()
  }

  if (failed) return <Notice tone="danger">{t('reports.preview.failed')}</Notice>
  return (
    <section className={style['preview']} aria-label={label} onKeyDown={byKey}>
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
          disabled={page >= document.pages}
          onClick={() => goTo(page + 1)}
        >
          <IconChevronDown size="1.125rem" stroke={1.75} />
        </ActionIcon>
        <span className={style['place']} role="status">
          {pages === null
            ? t('reports.preview.loading')
            : t('reports.preview.page', { page, pages: document.pages })}
        </span>
        <ActionIcon
          variant="default"
          aria-label={t('reports.preview.smaller')}
          disabled={zoom === zooms[0]}
          onClick={() => step(-1)}
        >
          <IconMinus size="1.125rem" stroke={1.75} />
        </ActionIcon>
        <span className={style['zoom']}>{t('reports.preview.zoom', { percent: zoom })}</span>
        <ActionIcon
          variant="default"
          aria-label={t('reports.preview.larger')}
          disabled={zoom === zooms.at(-1)}
          onClick={() => step(1)}
        >
          <IconPlus size="1.125rem" stroke={1.75} />
        </ActionIcon>
      </div>
      {/* Reached with Tab, so that the arrow keys scroll it. */}
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
            label={t('reports.preview.page', { page: shown.pageNumber, pages: document.pages })}
          />
        ))}
      </div>
    </section>
  )
}
