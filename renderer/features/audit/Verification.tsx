import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AuditVerification } from '../../../shared/contract/audit'
import { useJobAnswer, wasCancelled } from '../../client/jobs'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'

/** Verifies the chain of the log from its first entry, and shows the outcome. */
export function Verification({ asked, onAsk }: { asked: boolean; onAsk: () => void }): ReactNode {
  const { t } = useWords()
  const check = useJobAnswer('audit.verify', {}, { when: asked })
  return (
    <>
      {check.data && !check.isFetching && <Outcome verification={check.data.value} />}
      {check.error && !wasCancelled(check.error) && <FailureNotice failure={failureOf(check.error)} />}
      <Button
        variant="default"
        loading={check.isFetching}
        onClick={() => {
          if (asked) void check.refetch()
          else onAsk()
        }}
      >
        {t('audit.verify.action')}
      </Button>
    </>
  )
}

function Outcome({ verification }: { verification: AuditVerification }): ReactNode {
  const { t } = useWords()
  const { intact, entries, brokenAt } = verification
  if (intact) return <Notice tone="good">{t('audit.verify.intact', { count: entries })}</Notice>
  if (brokenAt !== null) {
    return <Notice tone="danger">{t('audit.verify.broken', { sequence: brokenAt })}</Notice>
  }
  return <Notice tone="danger">{t('audit.verify.notAnchored')}</Notice>
}
