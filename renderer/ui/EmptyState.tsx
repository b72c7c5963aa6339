import type { ReactNode } from 'react'
import style from './EmptyState.module.css'

interface EmptyStateProps {
  /** One sentence: what comes here. */
  children: ReactNode
  /** One action: the button or link that brings it. */
  action?: ReactNode
}

/** A place where nothing is yet, and the way to change that. */
export function EmptyState({ children, action }: EmptyStateProps): ReactNode {
  return (
    <div className={style['empty']}>
      <p>{children}</p>
      {action}
    </div>
  )
}
