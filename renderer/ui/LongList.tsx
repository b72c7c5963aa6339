import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, type CSSProperties, type ReactNode, type Ref } from 'react'

/** From here on only the lines near the window are drawn. */
const manyLines = 120

/** What the element of a line needs so that it stands in its place. Empty in a short list. */
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
  /** The height of most lines, in rem: the length of the list is estimated with it until its lines are measured. */
  usualRem: number
  className: string | undefined
  /** Draws one line: a `li` with these props. */
  children: (item: Item, line: LineProps) => ReactNode
}

/** An ordered list of lines of any height. Thousands of them scroll like a few; a line with the focus stays drawn. */
export function LongList<Item>(props: LongListProps<Item>): ReactNode {
  const { items, itemKey, usualRem, className, children } = props
  const [list, setList] = useState<HTMLOListElement | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const long = items.length > manyLines
  const scroller = list?.closest<HTMLElement>('main') ?? null
  const above = useDistanceFromTop(list, scroller)
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    getItemKey: (index) => {
      const item = items[index]
      return item === undefined ? index : itemKey(item)
    },
    estimateSize: () => usualRem * remInPixels(),
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

/** How far the list begins below the top of what scrolls, in pixels. Follows what grows above it. */
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
