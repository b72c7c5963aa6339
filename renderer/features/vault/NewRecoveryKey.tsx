import { useState, type ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { RecoveryKeyCheck } from './RecoveryKeyCheck'
import { RecoveryKeySheet } from './RecoveryKeySheet'

interface NewRecoveryKeyProps {
  groups: readonly string[]
  /** The label of the button that ends the check. */
  submit: string
  onConfirmed: () => void
  onLater?: () => void
}

/** Shows a new recovery key once and asks two of its groups back. */
export function NewRecoveryKey({ groups, submit, onConfirmed, onLater }: NewRecoveryKeyProps): ReactNode {
  const { t } = useWords()
  const [checking, setChecking] = useState(false)
  if (!checking) {
    return (
      <RecoveryKeySheet
        groups={groups}
        onKept={() => {
          setChecking(true)
        }}
      />
    )
  }
  return (
    <>
      <p>{t('vault.firstRun.check.text')}</p>
      <RecoveryKeyCheck
        groups={groups}
        submit={submit}
        onSeeAgain={() => {
          setChecking(false)
        }}
        onConfirmed={onConfirmed}
        {...(onLater && { onLater })}
      />
    </>
  )
}
