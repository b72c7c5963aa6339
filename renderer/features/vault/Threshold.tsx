import type { ReactNode } from 'react'
import { Emblem } from '../../ui/Emblem'
import { LanguageChoice } from './LanguageChoice'
import style from './Threshold.module.css'

/** What stands before the open app: nothing of what is inside, and the choice of language. */
export function Threshold({ wide = false, children }: { wide?: boolean; children: ReactNode }): ReactNode {
  return (
    <div className={style['threshold']}>
      <main className={style['door']} data-wide={wide}>
        <div className={style['brand']}>
          <Emblem size="2rem" />
          <span>Dossier</span>
        </div>
        {children}
      </main>
      <footer className={style['foot']}>
        <LanguageChoice />
      </footer>
    </div>
  )
}
