import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { PassphraseInput } from '../locking'
import style from './Keys.module.css'
import { PassphraseStrength } from './PassphraseStrength'
import type { AssessedPassphrase } from './use-assessed-passphrase'

interface NewPassphraseProps {
  chosen: AssessedPassphrase
  label?: string
  disabled: boolean
}

/** The field for a new passphrase, with its rules and, while typing, its strength. */
export function NewPassphrase({ chosen, label, disabled }: NewPassphraseProps): ReactNode {
  const { t } = useWords()
  return (
    <>
      <ul className={style['rules']}>
        <li>{t('vault.firstRun.passphrase.rules.length')}</li>
        <li>{t('vault.firstRun.passphrase.rules.words')}</li>
        <li>{t('vault.firstRun.passphrase.rules.own')}</li>
      </ul>
      <PassphraseInput
        value={chosen.passphrase}
        onChange={chosen.setPassphrase}
        disabled={disabled}
        {...(label !== undefined && { label })}
      />
      <PassphraseStrength assessment={chosen.assessment} />
    </>
  )
}
