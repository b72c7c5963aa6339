import type { ReactNode } from 'react'
import type { ErrorCode } from '../../../shared/errors'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import { PlainButton } from '../../ui/plain/PlainButton'
import { EntryPage } from './EntryPage'

/** Says why the vault cannot be used and what to do. Never suggests deleting anything. */
export function UnusableVault({ problem, onRetry }: { problem: ErrorCode; onRetry: () => void }): ReactNode {
  const { t } = useWords()
  const words = useFailureWords()
  return (
    <EntryPage>
      <h1>{t('locking.unusable.title')}</h1>
      <Notice tone="warn">{words({ code: problem })}</Notice>
      <PlainButton onClick={onRetry}>{t('locking.unusable.tryAgain')}</PlainButton>
    </EntryPage>
  )
}
