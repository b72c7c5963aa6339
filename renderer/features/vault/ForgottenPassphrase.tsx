import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Session } from '../../../shared/contract/vault'
import { cleanKeyText, recoveryKeySymbols } from '../../../shared/domain/recovery-key-text'
import type { Failure } from '../../../shared/errors'
import { useAttempt } from '../../client/use-attempt'
import { call } from '../../client/vault'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import plain from '../../ui/plain/PlainForm.module.css'
import { WaitNotice, type Countdown } from '../locking'
import style from './Keys.module.css'
import { NewPassphrase } from './NewPassphrase'
import { RecoveryKeyField } from './RecoveryKeyField'
import { useAssessedPassphrase } from './use-assessed-passphrase'

interface ForgottenPassphraseProps {
  countdown: Countdown
  onBack: () => void
  onRecovered: (session: Session, passphrase: string) => void
}

/** Opens the vault with the recovery key and sets a new passphrase. */
export function ForgottenPassphrase(props: ForgottenPassphraseProps): ReactNode {
  const { countdown, onBack, onRecovered } = props
  const { t, language } = useWords()
  const failureWords = useFailureWords()
  const [recoveryKey, setRecoveryKey] = useState('')
  const chosen = useAssessedPassphrase([])
  const { busy, failure, attempt } = useAttempt()
  const waiting = countdown.seconds > 0
  const complete = cleanKeyText(recoveryKey).length === recoveryKeySymbols

  const recover = async (): Promise<void> => {
    const { passphrase } = chosen
    const done = await attempt(async () => {
      onRecovered(await call('vault.recover', { recoveryKey, passphrase, language }), passphrase)
    })
    if (done) return
    const state = await call('vault.state', {}).catch(() => ({ waitMs: 0 }))
    countdown.waitFor(state.waitMs)
  }

  const aboutKey = failure && isAboutKey(failure)
  return (
    <>
      <div className={plain['words']}>
        <h1>{t('vault.forgotten.title')}</h1>
        <p>{t('vault.forgotten.text')}</p>
      </div>
      <form
        className={plain['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (complete && chosen.ready && !busy && !waiting) void recover()
        }}
      >
        <RecoveryKeyField
          value={recoveryKey}
          onChange={setRecoveryKey}
          disabled={busy}
          error={aboutKey ? failureWords({ code: 'vault.recoveryKeyMismatch' }) : undefined}
        />
        <NewPassphrase chosen={chosen} label={t('vault.forgotten.newPassphrase')} disabled={busy} />
        {failure && !aboutKey && failure.code !== 'vault.wait' && <FailureNotice failure={failure} />}
        <div className={style['row']}>
          <Button type="submit" loading={busy} disabled={!complete || !chosen.ready || waiting}>
            {t('vault.forgotten.open')}
          </Button>
          <Button variant="subtle" onClick={onBack} disabled={busy}>
            {t('vault.forgotten.back')}
          </Button>
        </div>
        <WaitNotice countdown={countdown} doing={busy ? t('locking.lockScreen.unlocking') : null} />
      </form>
    </>
  )
}

/** Whether the failure concerns the recovery key. A well-formed key that opens nothing counts as a wrong attempt. */
function isAboutKey({ code }: Failure): boolean {
  return code === 'vault.recoveryKeyMismatch' || code === 'vault.wrongPassphrase'
}
