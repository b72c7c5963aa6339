import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import style from './SessionsUsed.module.css'

interface SessionsUsedProps {
  held: number
  /** null: no number was agreed. */
  planned: number | null
}

/** How many sessions were held and how many are left: a bar of steps, and the numbers. */
export function SessionsUsed({ held, planned }: SessionsUsedProps): ReactNode {
  const { t } = useWords()
  if (planned === null) return t('people.dossier.sessionsHeld', { count: held })
  const left = planned - held
  const leftWords =
    left > 0 ? t('people.dossier.sessionsLeft', { count: left }) : t('people.dossier.sessionsOver')
  return (
    <div>
      <div className={style['bar']} aria-hidden>
        <div className={style['held']} style={{ width: `${Math.min(100, (100 * held) / planned)}%` }} />
      </div>
      {`${t('people.dossier.sessionsOf', { held, planned })}, ${leftWords}`}
    </div>
  )
}
