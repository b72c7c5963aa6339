import type { ReactNode } from 'react'
import style from './EmptyState.module.css'

interface EmptyStateProps {
  /** One sentence that says what will be here. */
  children: ReactNode
  /** One button or link that adds it. */
  action?: ReactNode
}

/** Shown in place of an empty list. */
export function EmptyState({ children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={style['empty']}>
      <p>{children}</p>
      {action}
    </div>
  )
}
