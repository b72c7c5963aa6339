import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useRead } from '../../app/records'
import { useAttempt } from '../../app/use-attempt'
import { call } from '../../app/vault'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Loaded } from '../../ui/Loaded'
import { Notice } from '../../ui/Notice'
import { NewRecoveryKey } from '../vault'

/** A new recovery key: shown once, kept on paper, asked back. */
export function RecoveryKeySettings(): ReactNode {
  const { t } = useWords()
  const cache = useQueryClient()
  const session = useRead('vault.session', {})
  const { busy, failure, attempt } = useAttempt()
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const [renewed, setRenewed] = useState(false)

  if (groups) {
    return (
      <NewRecoveryKey
        groups={groups}
        submit={t('settings.recoveryKey.finish')}
        onConfirmed={() => {
          setGroups(null)
          setRenewed(true)
          void cache.invalidateQueries()
        }}
      />
    )
  }
  return (
    <Loaded read={session}>
      {({ recoveryKeyConfirmed }) => (
        <>
          {recoveryKeyConfirmed ? (
            <Notice tone="good">{t(`settings.recoveryKey.${renewed ? 'renewed' : 'confirmed'}`)}</Notice>
          ) : (
            <Notice tone="warn">{t('settings.recoveryKey.unconfirmed')}</Notice>
          )}
          {failure && <FailureNotice failure={failure} />}
          <div>
            <Button
              variant={recoveryKeyConfirmed ? 'default' : 'filled'}
              loading={busy}
              onClick={() =>
                void attempt(async () => {
                  setGroups((await call('vault.renewRecoveryKey', {})).groups)
                })
              }
            >
              {t('settings.recoveryKey.renew')}
            </Button>
          </div>
        </>
      )}
    </Loaded>
  )
}
