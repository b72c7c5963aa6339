import type { ReactNode } from 'react'
import { Emblem } from '../../ui/Emblem'
import { LanguageChoice } from './LanguageChoice'
import { LockButton } from './LockButton'
import { OpenVault } from './OpenVault'
import style from './EntryPage.module.css'

interface EntryPageProps {
  wide?: boolean
  /** The vault is already open and shows a key, so the page has a lock button. */
  open?: boolean
  /** The content has its own choice of language. */
  asksLanguage?: boolean
  children: ReactNode
}

/** The layout of every page before the app opens: nothing about the practice, and a choice of language. */
export function EntryPage({ open = false, ...layout }: EntryPageProps): ReactNode {
  if (!open) return <EntryLayout {...layout} />
  return (
    <OpenVault typingIsKept={false}>
      <EntryLayout {...layout} lock={<LockButton />} />
    </OpenVault>
  )
}

interface EntryLayoutProps extends Omit<EntryPageProps, 'open'> {
  lock?: ReactNode
}

function EntryLayout({ wide = false, asksLanguage = false, lock, children }: EntryLayoutProps): ReactNode {
  return (
    <div className={style['page']}>
      {lock !== undefined && <header className={style['top']}>{lock}</header>}
      <main className={style['door']} data-wide={wide}>
        <div className={style['brand']}>
          <Emblem size="2rem" />
          <span>Dossier</span>
        </div>
        {children}
      </main>
      {!asksLanguage && (
        <footer className={style['foot']}>
          <LanguageChoice />
        </footer>
      )}
    </div>
  )
}
