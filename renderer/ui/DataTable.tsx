import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode
} from 'react'
import { Link, useNavigate } from 'react-router'
import { failureOf } from '../client/vault-failure'
import { useFormat } from '../i18n/format'
import { useWords } from '../i18n/words'
import style from './DataTable.module.css'
import { FailureNotice } from './FailureNotice'
import { Delayed, RowsSkeleton } from './Skeleton'

export interface Column<Row> {
  /** The React key of the column. */
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** For numbers and dates that are compared down the column. */
  align?: 'start' | 'end'
  /** As in CSS: '12rem', '30%'. */
  width?: string
}

interface TableRows<Row> {
  rows: readonly Row[]
  /** null where they are not counted. */
  total: number | null
  isPending: boolean
  error: Error | null
  refetch: () => unknown
  hasMore: boolean
  loadMore: () => void
  isLoadingMore: boolean
}

interface DataTableProps<Row> {
  /** The caption, for screen readers. */
  caption: string
  /** The result of `useRows`, or `allRows(...)`. */
  pages: TableRows<Row>
  /** The first column is the name of the row and holds its link. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
  rowKey: (row: Row) => string
  /** The path that a row opens; without it rows cannot be opened. */
  rowPath?: (row: Row) => string
  empty: ReactNode
}

/** From this many rows on, only those near the window are drawn. */
const virtualFromRows = 120

/** Rows that are all loaded already. */
export function allRows<Row>(rows: readonly Row[]): TableRows<Row> {
  return {
    rows,
    total: rows.length,
    isPending: false,
    error: null,
    refetch: () => undefined,
    hasMore: false,
    loadMore: () => undefined,
    isLoadingMore: false
  }
}

/**
 * A real table. The name of a row is a link: Tab reaches it, arrow keys move between rows, Enter opens; a click
 * anywhere in the row opens too. More rows are loaded at the end of the list, or by the button below it.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, pages, columns, rowKey, rowPath, empty } = props
  const { t } = useWords()
  const format = useFormat()
  const navigate = useNavigate()
  const { rows, total } = pages
  const body = useRef<HTMLTableSectionElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [above, setAbove] = useState(0)
  const measure = useCallback((table: HTMLTableElement | null) => {
    const element = table?.closest<HTMLElement>('main') ?? null
    setScroller(element)
    if (table && element) {
      setAbove(table.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop)
    }
  }, [])

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight(),
    overscan: 12,
    scrollMargin: above,
    enabled: rows.length > virtualFromRows
  })

  const { hasMore, loadMore } = pages
  const [end, setEnd] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!end || !hasMore) return
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) loadMore()
      },
      { root: scroller, rootMargin: '600px' }
    )
    observer.observe(end)
    return () => {
      observer.disconnect()
    }
    // When a page does not fill the window the next one is loaded: hence the number of rows.
  }, [end, hasMore, loadMore, scroller, rows.length])

  if (pages.error && rows.length === 0) {
    return <FailureNotice failure={failureOf(pages.error)} onRetry={pages.refetch} />
  }
  if (pages.isPending) {
    return (
      <Delayed>
        <RowsSkeleton />
      </Delayed>
    )
  }
  if (rows.length === 0) return empty

  const long = rows.length > virtualFromRows
  const near = virtual.getVirtualItems()
  const first = long ? (near[0]?.index ?? 0) : 0
  const last = long ? (near.at(-1)?.index ?? 0) : rows.length - 1
  const room = { before: first * rowHeight(), after: (rows.length - 1 - last) * rowHeight() }

  const moveFocus = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const links = [...(body.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
    const here = links.findIndex((link) => link === document.activeElement)
    if (step === undefined || here === -1) return
    event.preventDefault()
    links[here + step]?.focus()
  }

  const openByMouse = (event: MouseEvent, row: Row): void => {
    const onControl = event.target instanceof Element && event.target.closest('a, button, input, label')
    // Selecting text in a row does not open it.
    if (!rowPath || onControl || document.getSelection()?.isCollapsed === false) return
    void navigate(rowPath(row))
  }

  return (
    <div className={style['frame']}>
      <table ref={measure} className={style['table']} aria-rowcount={total === null ? -1 : total + 1}>
        <caption className="only-read-aloud">
          {rowPath ? `${caption}. ${t('common.openRowHint')}` : caption}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-align={column.align}
                {...(column.width !== undefined && { style: { width: column.width } })}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={moveFocus}>
          {room.before > 0 && <Spacer height={room.before} columns={columns.length} />}
          {rows.slice(first, last + 1).map((row, index) => (
            <tr
              key={rowKey(row)}
              aria-rowindex={first + index + 2}
              data-opens={rowPath !== undefined || undefined}
              onClick={(event) => {
                openByMouse(event, row)
              }}
            >
              {columns.map((column, place) => (
                <td key={column.key} data-align={column.align}>
                  {place === 0 && rowPath ? (
                    <Link to={rowPath(row)} data-row-link className={style['name']}>
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
          {room.after > 0 && <Spacer height={room.after} columns={columns.length} />}
        </tbody>
      </table>
      {pages.hasMore && (
        <div ref={setEnd} className={style['more']}>
          <Button variant="default" size="xs" loading={pages.isLoadingMore} onClick={pages.loadMore}>
            {t('common.showMore')}
          </Button>
          <span>
            {total === null
              ? t('common.newestRowsShown', { shown: format.number(rows.length) })
              : t('common.rowsShown', { shown: format.number(rows.length), count: total })}
          </span>
        </div>
      )}
    </div>
  )
}

/** Takes up the height of the rows that are not drawn. */
function Spacer({ height, columns }: { height: number; columns: number }): ReactNode {
  return (
    <tr aria-hidden className={style['room']}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

/** The height of --row-height in pixels, which depends on the text size. */
function rowHeight(): number {
  const root = getComputedStyle(document.documentElement)
  return Number.parseFloat(root.getPropertyValue('--row-height')) * Number.parseFloat(root.fontSize)
}
