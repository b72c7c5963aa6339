import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { runJob } from '../../client/jobs'
import { useRead } from '../../client/records'
import { useAttempt } from '../../client/use-attempt'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Loaded } from '../../ui/Loaded'
import { Notice } from '../../ui/Notice'
import { PassphraseInput } from '../locking'
import { NewRecoveryKey } from '../vault'
import style from './SettingsScreen.module.css'

/** Makes a new recovery key: it is shown once, written on paper, and two groups are asked back. */
export function RecoveryKeySettings(): ReactNode {
  const { t } = useWords()
  const failureWords = useFailureWords()
  const cache = useQueryClient()
  const session = useRead('vault.session', {})
  const { busy, failure, attempt } = useAttempt()
  const [passphrase, setPassphrase] = useState('')
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const [renewed, setRenewed] = useState(false)
  const wrong = failure?.code === 'vault.wrongPassphrase'

  const renew = (): Promise<boolean> =>
    attempt(async () => {
      setGroups((await runJob('vault.renewRecoveryKey', { passphrase })).value.groups)
      setPassphrase('')
    })

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
          <form
            className={style['secrets']}
            onSubmit={(event) => {
              event.preventDefault()
              if (passphrase !== '' && !busy) void renew()
            }}
          >
            <PassphraseInput
              label={t('settings.recoveryKey.passphrase')}
              value={passphrase}
              onChange={setPassphrase}
              disabled={busy}
              error={wrong ? failureWords(failure) : undefined}
            />
            {failure && !wrong && <FailureNotice failure={failure} />}
            <div>
              <Button
                type="submit"
                variant={recoveryKeyConfirmed ? 'default' : 'filled'}
                loading={busy}
                disabled={passphrase === ''}
              >
                {t('settings.recoveryKey.renew')}
              </Button>
            </div>
          </form>
        </>
      )}
    </Loaded>
  )
}
