import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../i18n/words'
import style from './Skeleton.module.css'

/** A value that arrives sooner shows no skeleton, so nothing flickers. */
const delayMs = 150

/** Shows its children after the delay. */
export function Delayed({ children }: { children: ReactNode }): ReactNode {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setOver(true)
    }, delayMs)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  if (!over) return null
  return (
    <div aria-busy="true">
      <span className="only-read-aloud" role="status">
        {t('common.loading')}
      </span>
      <div aria-hidden>{children}</div>
    </div>
  )
}

/** The placeholder of a line of text; the width as in CSS. */
function LineSkeleton({ width = '100%' }: { width?: string }): ReactNode {
  return <div className={style['line']} style={{ width }} />
}

/** The placeholder of a paragraph or a list of facts. */
export function BlockSkeleton({ lines = 4 }: { lines?: number }): ReactNode {
  const widths = ['62%', '100%', '94%', '48%']
  return (
    <div className={style['block']}>
      {Array.from({ length: lines }, (_, line) => (
        <LineSkeleton key={line} width={widths[line % widths.length] ?? '100%'} />
      ))}
    </div>
  )
}

/** The placeholder of the rows of a table. */
export function RowsSkeleton({ rows = 8 }: { rows?: number }): ReactNode {
  return (
    <div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={style['row']}>
          <LineSkeleton width={row % 3 === 0 ? '30%' : '24%'} />
          <LineSkeleton width="14%" />
          <LineSkeleton width="18%" />
        </div>
      ))}
    </div>
  )
}
