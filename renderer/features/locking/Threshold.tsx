import type { ReactNode } from 'react'
import { Emblem } from '../../ui/Emblem'
import { LanguageChoice } from './LanguageChoice'
import { LockButton } from './LockButton'
import { OpenVault } from './OpenVault'
import style from './Threshold.module.css'

interface ThresholdProps {
  wide?: boolean
  /** The vault is open already, and a key of it on the screen: it can be locked from here. */
  open?: boolean
  /** The page itself asks for the language. */
  asksLanguage?: boolean
  children: ReactNode
}

/** What stands before the open app: nothing of what is inside, and the choice of language. */
export function Threshold({ open = false, ...door }: ThresholdProps): ReactNode {
  if (!open) return <Door {...door} />
  return (
    <OpenVault typingIsKept={false}>
      <Door {...door} lock={<LockButton />} />
    </OpenVault>
  )
}

interface DoorProps extends Omit<ThresholdProps, 'open'> {
  lock?: ReactNode
}

function Door({ wide = false, asksLanguage = false, lock, children }: DoorProps): ReactNode {
  return (
    <div className={style['threshold']}>
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
