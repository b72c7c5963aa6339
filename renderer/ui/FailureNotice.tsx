import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFailureWords } from '../client/failure-words'
import { useWords } from '../i18n/words'
import type { Failure } from '../../shared/errors'
import { Notice } from './Notice'

interface FailureNoticeProps {
  failure: Failure
  onRetry?: () => unknown
}

/** The sentence for a failure, shown beside its cause, with a way to try again. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps): ReactNode {
  const { t } = useWords()
  const words = useFailureWords()
  return (
    <Notice
      tone="danger"
      action={
        onRetry && (
          <Button variant="default" size="xs" onClick={() => void onRetry()}>
            {t('common.tryAgain')}
          </Button>
        )
      }
    >
      {words(failure)}
    </Notice>
  )
}
