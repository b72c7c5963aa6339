import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import style from './GrowingText.module.css'

interface GrowingTextProps {
  /** Kept with a draft, to find the caret again. */
  name: string
  value: string
  onChange: (value: string) => void
  label: string
  describedBy?: string
  lang: string
  autoFocus?: boolean
}

/** As the contract says. */
const longest = 200_000

/**
 * A text that is as high as what stands in it. A key that is typed costs no more than in a plain text area: it is only
 * looked at whether the text still fits. It is measured anew when something was taken away or the width changed.
 */
export function GrowingText(props: GrowingTextProps): ReactNode {
  const { name, value, onChange, label, describedBy, lang, autoFocus = false } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const shownLength = useRef(0)

  useLayoutEffect(() => {
    if (!area.current) return
    if (value.length < shownLength.current) fit(area.current)
    else grow(area.current)
    shownLength.current = value.length
  }, [value])

  useEffect(() => {
    const element = area.current
    if (!element) return
    let width = element.clientWidth
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      fit(element)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [])

  return (
    <div className={style['room']}>
      <textarea
        ref={area}
        className={style['text']}
        name={name}
        aria-label={label}
        aria-describedby={describedBy}
        lang={lang}
        maxLength={longest}
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
      />
    </div>
  )
}

function grow(area: HTMLTextAreaElement): void {
  const { scrollHeight } = area
  if (scrollHeight > area.clientHeight) area.style.height = `${scrollHeight}px`
}

/** The room around it keeps its height meanwhile, so that the page does not jump. */
function fit(area: HTMLTextAreaElement): void {
  const room = area.parentElement
  if (room) room.style.minHeight = `${room.offsetHeight}px`
  area.style.height = ''
  grow(area)
  if (room) room.style.minHeight = ''
}
