import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { cleanKeyText, groupedKeyText, recoveryKeySymbols } from '../../../shared/domain/recovery-key-text'
import { useWords } from '../../i18n/words'
import style from './Keys.module.css'

interface RecoveryKeyFieldProps {
  value: string
  onChange: (typed: string) => void
  error?: ReactNode
  disabled: boolean
}

/** A recovery key copied from paper; formatted in groups when the field is left. */
export function RecoveryKeyField({ value, onChange, error, disabled }: RecoveryKeyFieldProps): ReactNode {
  const { t } = useWords()
  const count = cleanKeyText(value).length
  return (
    <div>
      <TextInput
        className={style['group'] ?? ''}
        size="md"
        label={t('vault.forgotten.recoveryKey')}
        description={t('vault.forgotten.recoveryKeyHelp')}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
        onBlur={() => {
          onChange(groupedKeyText(value))
        }}
        error={error}
        disabled={disabled}
        autoFocus
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="characters"
      />
      <p className={style['count']} data-full={count === recoveryKeySymbols}>
        {t('vault.forgotten.counted', { count, all: recoveryKeySymbols })}
      </p>
    </div>
  )
}
