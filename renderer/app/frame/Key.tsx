import type { ReactNode } from 'react'
import style from './Frame.module.css'

/** A key of the keyboard, drawn as a key cap. */
export function Key({ children }: { children: ReactNode }): ReactNode {
  return <kbd className={style['key']}>{children}</kbd>
}
