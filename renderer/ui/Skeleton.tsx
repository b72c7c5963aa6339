import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '../i18n/words'
import style from './Skeleton.module.css'

/** A value that arrives within this time shows no skeleton, so nothing flickers. */
const delayMs = 150

/** Shows its children only when the wait becomes noticeable. */
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

/** A line of text to come; the width is a part of the room it has. */
function LineSkeleton({ width = '100%' }: { width?: string }): ReactNode {
  return <div className={style['line']} style={{ width }} />
}

/** A paragraph or a page of facts to come. */
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

/** Rows of a table to come. */
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
