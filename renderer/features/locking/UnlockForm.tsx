import { useEffect, useRef, type ReactNode } from 'react'
import type { Session } from '../../../shared/contract/vault'
import { useAttempt } from '../../client/use-attempt'
import { call } from '../../client/vault'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { PlainButton } from '../../ui/plain/PlainButton'
import plain from '../../ui/plain/PlainForm.module.css'
import { PassphraseInput } from './PassphraseInput'
import style from './EntryPage.module.css'
import type { Countdown } from './use-countdown'
import { WaitNotice } from './WaitNotice'

interface UnlockFormProps {
  countdown: Countdown
  passphrase: string
  onPassphrase: (passphrase: string) => void
  onUnlocked: (session: Session) => void
  onForgotten: () => void
}

/** One field and one button, with a link below for a forgotten passphrase. */
export function UnlockForm(props: UnlockFormProps): ReactNode {
  const { countdown, passphrase, onPassphrase, onUnlocked, onForgotten } = props
  const { t } = useWords()
  const failureWords = useFailureWords()
  const field = useRef<HTMLInputElement>(null)
  const { busy, failure, attempt } = useAttempt()
  const { waitFor } = countdown
  const waiting = countdown.seconds > 0

  const unlock = async (): Promise<void> => {
    const done = await attempt(async () => {
      onUnlocked(await call('vault.unlock', { passphrase }))
    })
    if (done) return
    // The next attempt may have to wait, whatever made this one fail.
    const state = await call('vault.state', {}).catch(() => ({ waitMs: 0 }))
    waitFor(state.waitMs)
  }

  useEffect(() => {
    if (failure && !busy && !waiting) field.current?.select()
  }, [failure, busy, waiting])

  const wrong = failure && failure.code !== 'vault.wait' ? failureWords(failure) : undefined
  return (
    <form
      className={plain['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '' && !waiting && !busy) void unlock()
      }}
    >
      <PassphraseInput ref={field} value={passphrase} onChange={onPassphrase} error={wrong} autoFocus />
      <PlainButton type="submit" busy={busy} disabled={waiting || passphrase === ''}>
        {t('locking.lockScreen.unlock')}
      </PlainButton>
      <div className={style['below']}>
        <PlainButton kind="link" onClick={onForgotten} disabled={busy}>
          {t('locking.lockScreen.forgotten')}
        </PlainButton>
        <WaitNotice countdown={countdown} doing={busy ? t('locking.lockScreen.unlocking') : null} />
      </div>
    </form>
  )
}
