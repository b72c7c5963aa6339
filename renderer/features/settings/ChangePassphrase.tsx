import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { runJob } from '../../client/jobs'
import { useSession } from '../../client/session'
import { useAttempt } from '../../client/use-attempt'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Notice } from '../../ui/Notice'
import { PassphraseInput } from '../locking'
import { NewPassphrase, useAssessedPassphrase } from '../vault'
import style from './SettingsScreen.module.css'

/** Changes the passphrase. Not a `useDossierForm`, because a passphrase must never be stored as a draft. */
export function ChangePassphrase(): ReactNode {
  const { t, language } = useWords()
  const failureWords = useFailureWords()
  const { member, practiceName } = useSession()
  const [current, setCurrent] = useState('')
  const [changed, setChanged] = useState(false)
  const chosen = useAssessedPassphrase([member.givenName, member.familyName, practiceName])
  const { busy, failure, attempt } = useAttempt()
  const ready = current !== '' && chosen.ready
  const wrong = failure?.code === 'vault.wrongPassphrase'

  const change = async (): Promise<void> => {
    setChanged(false)
    const { passphrase } = chosen
    const done = await attempt(() => runJob('vault.changePassphrase', { current, passphrase, language }))
    if (!done) return
    setCurrent('')
    chosen.setPassphrase('')
    setChanged(true)
  }

  return (
    <form
      className={style['secrets']}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !busy) void change()
      }}
    >
      <PassphraseInput
        label={t('settings.passphrase.current')}
        value={current}
        onChange={setCurrent}
        disabled={busy}
        error={wrong ? failureWords(failure) : undefined}
      />
      <NewPassphrase chosen={chosen} label={t('settings.passphrase.next')} disabled={busy} />
      {failure && !wrong && <FailureNotice failure={failure} />}
      {changed && <Notice tone="good">{t('settings.passphrase.changed')}</Notice>}
      <div>
        <Button type="submit" loading={busy} disabled={!ready}>
          {t('settings.passphrase.change')}
        </Button>
      </div>
    </form>
  )
}
