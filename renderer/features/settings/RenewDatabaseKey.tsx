import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { runJob } from '../../client/jobs'
import { useAttempt } from '../../client/use-attempt'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'
import { PassphraseInput } from '../locking'
import { NewRecoveryKey } from '../vault'
import style from './SettingsScreen.module.css'

/** Re-keys the database, for when somebody may have both a copy and the passphrase or recovery key. */
export function RenewDatabaseKey(): ReactNode {
  const { t } = useWords()
  const failureWords = useFailureWords()
  const cache = useQueryClient()
  const [passphrase, setPassphrase] = useState('')
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const [done, setDone] = useState(false)
  const { busy, failure, attempt } = useAttempt()
  const wrong = failure?.code === 'vault.wrongPassphrase'

  const renew = (): Promise<boolean> =>
    attempt(async () => {
      setGroups((await runJob('vault.renewDatabaseKey', { passphrase })).value.groups)
      setPassphrase('')
    })

  if (groups) {
    return (
      <>
        <Notice tone="good">{t('settings.databaseKey.renewed')}</Notice>
        <NewRecoveryKey
          groups={groups}
          submit={t('settings.recoveryKey.finish')}
          onConfirmed={() => {
            setGroups(null)
            setDone(true)
            void cache.invalidateQueries()
          }}
        />
      </>
    )
  }
  return (
    <form
      className={style['secrets']}
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '' && !busy) void renew()
      }}
    >
      <ul className={style['points']}>
        <li>{t('settings.databaseKey.when')}</li>
        <li>{t('settings.databaseKey.what')}</li>
        <li>{t('settings.databaseKey.old')}</li>
      </ul>
      {done && <Notice tone="good">{t('settings.recoveryKey.renewed')}</Notice>}
      <PassphraseInput
        label={t('settings.databaseKey.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        disabled={busy}
        error={wrong ? failureWords(failure) : undefined}
      />
      {failure && !wrong && <FailureNotice failure={failure} />}
      <div className={style['buttons']}>
        <Button type="submit" variant="default" loading={busy} disabled={passphrase === ''}>
          {t('settings.databaseKey.renew')}
        </Button>
        <span role="status" className={style['busy']}>
          {busy && t('settings.databaseKey.busy')}
        </span>
      </div>
    </form>
  )
}
