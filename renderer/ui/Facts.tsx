import type { ReactNode } from 'react'
import { useWords } from '../i18n/words'
import style from './Facts.module.css'

export interface Fact {
  label: string
  /** null or empty: shown as "not filled in". */
  value: ReactNode
}

/** A list of labels and values, one per line. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactNode {
  const { t } = useWords()
  return (
    <dl className={style['facts']}>
      {facts.map(({ label, value }) => (
        <div key={label} className={style['fact']}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? (
              <span className={style['none']}>{t('common.nothingFilledIn')}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
