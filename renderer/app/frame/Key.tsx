import type { ReactNode } from 'react'
import style from './Frame.module.css'

/** A key of the keyboard, as it is printed on it. */
export function Key({ children }: { children: ReactNode }): ReactNode {
  return <kbd className={style['key']}>{children}</kbd>
}
