import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import style from './GrowingText.module.css'

interface GrowingTextProps {
  /** Stored with the place of the member, to restore the caret. */
  name: string
  value: string
  onChange: (value: string) => void
  label: string
  describedBy?: string
  lang: string
  autoFocus?: boolean
}

/** As in the contract. */
const maxLength = 200_000

/**
 * A text area that grows with its text. A key costs no more than in a plain text area: it only checks whether the text
 * still fits. The height is measured again when text was removed or the width changed.
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
        maxLength={maxLength}
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

/** The parent keeps its height during the measurement, so that the page does not jump. */
function fit(area: HTMLTextAreaElement): void {
  const room = area.parentElement
  if (room) room.style.minHeight = `${room.offsetHeight}px`
  area.style.height = ''
  grow(area)
  if (room) room.style.minHeight = ''
}
