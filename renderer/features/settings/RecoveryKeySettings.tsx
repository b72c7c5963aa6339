import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useRead, useWrite } from '../../app/records'
import { failureOf } from '../../app/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Loaded } from '../../ui/Loaded'
import { Notice } from '../../ui/Notice'
import { RecoveryKeyCheck, RecoveryKeySheet } from '../vault'

type Stage = 'idle' | 'sheet' | 'check' | 'done'

/** A new recovery key while the one before was never checked: shown, kept on paper, asked back. */
export function RecoveryKeySettings(): ReactNode {
  const { t } = useWords()
  const cache = useQueryClient()
  const session = useRead('vault.session', {})
  const renew = useWrite('vault.renewRecoveryKey', { quiet: true })
  const [stage, setStage] = useState<Stage>('idle')
  const [groups, setGroups] = useState<readonly string[]>([])

  const make = async (): Promise<void> => {
    const key = await renew.mutateAsync({}).catch(() => null)
    if (!key) return
    setGroups(key.groups)
    setStage('sheet')
  }

  if (stage === 'sheet') {
    return (
      <RecoveryKeySheet
        groups={groups}
        onKept={() => {
          setStage('check')
        }}
      />
    )
  }
  if (stage === 'check') {
    return (
      <RecoveryKeyCheck
        groups={groups}
        submit={t('settings.recoveryKey.finish')}
        onSeeAgain={() => {
          setStage('sheet')
        }}
        onConfirmed={() => {
          setGroups([])
          setStage('done')
          void cache.invalidateQueries()
        }}
      />
    )
  }
  if (stage === 'done') return <Notice tone="good">{t('settings.recoveryKey.renewed')}</Notice>
  return (
    <Loaded read={session}>
      {({ recoveryKeyConfirmed }) =>
        recoveryKeyConfirmed ? (
          <Notice tone="good">{t('settings.recoveryKey.confirmed')}</Notice>
        ) : (
          <>
            <Notice tone="warn">{t('settings.recoveryKey.unconfirmed')}</Notice>
            {renew.error && <FailureNotice failure={failureOf(renew.error)} />}
            <div>
              <Button loading={renew.isPending} onClick={() => void make()}>
                {t('settings.recoveryKey.renew')}
              </Button>
            </div>
          </>
        )
      }
    </Loaded>
  )
}
