import type { ReactNode } from 'react'
import style from './Snippet.module.css'

/** The text around a hit; what stands between U+0002 and U+0003 is marked as found. */
export function Snippet({ text }: { text: string }): ReactNode {
  return text.split('\u0002').map((part, index) => {
    const [found = '', rest] = part.split('\u0003')
    if (index === 0 || rest === undefined) return part
    return (
      <span key={index}>
        <mark className={style['found']}>{found}</mark>
        {rest}
      </span>
    )
  })
}
