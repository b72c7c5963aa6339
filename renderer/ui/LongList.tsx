import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, type CSSProperties, type ReactNode, type Ref } from 'react'

/** From this many lines on, only those near the window are drawn. */
const virtualFromLines = 120

/** Props for the element of a line, which position it. Empty in a short list. */
export interface LineProps {
  ref?: Ref<HTMLLIElement>
  style?: CSSProperties
  'data-index'?: number
  'aria-posinset'?: number
  'aria-setsize'?: number
}

interface LongListProps<Item> {
  items: readonly Item[]
  itemKey: (item: Item) => string
  /** The height of most lines in rem, used to estimate the height of the list until its lines are measured. */
  estimatedRem: number
  className: string | undefined
  /** Draws one line: a `li` with these props. */
  children: (item: Item, line: LineProps) => ReactNode
}

/**
 * An ordered list whose lines may differ in height. Thousands of lines scroll like a few; a line with the focus stays
 * drawn.
 */
export function LongList<Item>(props: LongListProps<Item>): ReactNode {
  const { items, itemKey, estimatedRem, className, children } = props
  const [list, setList] = useState<HTMLOListElement | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const long = items.length > virtualFromLines
  const scroller = list?.closest<HTMLElement>('main') ?? null
  const above = useDistanceFromTop(list, scroller)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : itemKey(item)
    },
    estimateSize: () => estimatedRem * remInPixels(),
    overscan: 12,
    scrollMargin: above,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      if (focused === null || focused >= items.length || near.includes(focused)) return near
      return [...near, focused].sort((one, other) => one - other)
    },
    enabled: long
  })

  if (!long) {
    return (
      <ol ref={setList} className={className}>
        {items.map((item) => children(item, {}))}
      </ol>
    )
  }
  return (
    <ol
      ref={setList}
      className={className}
      style={{ height: virtual.getTotalSize() }}
      onFocus={(event) => {
        const line = event.target.closest<HTMLElement>('[data-index]')
        setFocused(line ? Number(line.dataset['index']) : null)
      }}
      onBlur={() => {
        setFocused(null)
      }}
    >
      {virtual.getVirtualItems().map(({ index, start }) => {
        const item = items[index]
        if (item === undefined) return null
        return children(item, {
          ref: virtual.measureElement,
          style: { position: 'absolute', insetInline: 0, top: start - above },
          'data-index': index,
          'aria-posinset': index + 1,
          'aria-setsize': items.length
        })
      })}
    </ol>
  )
}

/** The distance in pixels from the top of the scrolled content to the list. It follows changes in the content above. */
function useDistanceFromTop(list: HTMLElement | null, scroller: HTMLElement | null): number {
  const [distance, setDistance] = useState(0)
  useEffect(() => {
    if (!list || !scroller) return
    const measure = (): void => {
      const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      setDistance(Math.round(top + scroller.scrollTop))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(scroller)
    if (scroller.firstElementChild) observer.observe(scroller.firstElementChild)
    return () => {
      observer.disconnect()
    }
  }, [list, scroller])
  return distance
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
