import type { ReactNode } from 'react'
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
 * A text that is as high as what stands in it. An invisible copy in the same cell gives the height, so that nothing is
 * measured while one types and the page does not jump.
 */
export function GrowingText(props: GrowingTextProps): ReactNode {
  const { name, value, onChange, label, describedBy, lang, autoFocus = false } = props
  return (
    <div className={style['cell']}>
      <textarea
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
      <div className={style['copy']} aria-hidden>
        {`${value}\n`}
      </div>
    </div>
  )
}
