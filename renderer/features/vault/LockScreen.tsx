import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Session, VaultState } from '../../../shared/contract/vault'
import type { Failure } from '../../../shared/errors'
import { call } from '../../app/vault'
import { failureOf } from '../../app/vault-failure'
import { useFailureWords } from '../../i18n/failure-words'
import { useWords } from '../../i18n/words'
import { PassphraseInput } from './PassphraseInput'
import { Threshold } from './Threshold'
import style from './Threshold.module.css'
import { useCountdown } from './use-countdown'

interface LockScreenProps {
  vault: VaultState
  onUnlocked: (session: Session) => void
}

/** Calm and neutral: one field, no names, nothing to read. */
export function LockScreen({ vault, onUnlocked }: LockScreenProps): ReactNode {
  const { t } = useWords()
  const failureWords = useFailureWords()
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [unlocking, setUnlocking] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { seconds, waitFor } = useCountdown(vault.waitMs)
  const waiting = seconds > 0

  const unlock = async (): Promise<void> => {
    setUnlocking(true)
    setFailure(null)
    try {
      onUnlocked(await call('vault.unlock', { passphrase }))
    } catch (error) {
      setFailure(failureOf(error))
      // How long the next attempt has to wait, whatever the reason of this one.
      const { waitMs } = await call('vault.state', {}).catch(() => ({ waitMs: 0 }))
      waitFor(waitMs)
      setUnlocking(false)
    }
  }

  useEffect(() => {
    if (failure && !unlocking && !waiting) field.current?.select()
  }, [failure, unlocking, waiting])

  const wrong = failure && failure.code !== 'vault.wait' ? failureWords(failure) : undefined
  return (
    <Threshold>
      <div className={style['words']}>
        <h1>{t('vault.lockScreen.title')}</h1>
        <p>{t('vault.lockScreen.text')}</p>
      </div>
      <form
        className={style['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase !== '' && !waiting) void unlock()
        }}
      >
        <PassphraseInput ref={field} value={passphrase} onChange={setPassphrase} error={wrong} autoFocus />
        <Button type="submit" size="md" loading={unlocking} disabled={waiting || passphrase === ''}>
          {t('vault.lockScreen.unlock')}
        </Button>
        {/* Drawn each second, read out once. */}
        <p className={style['hints']} aria-hidden={!waiting}>
          {waiting ? t('vault.lockScreen.waitSeconds', { count: seconds }) : '\u00a0'}
        </p>
        <span className="only-read-aloud" role="status">
          {waiting && failure
            ? t('errors.vault.wait', { seconds: Math.ceil(vault.waitMs / 1000) || seconds })
            : ''}
          {unlocking ? t('vault.lockScreen.unlocking') : ''}
        </span>
      </form>
      {vault.demoPassphrase !== null && (
        <div className={style['demo']}>
          {t('vault.lockScreen.demo')}
          <code>{vault.demoPassphrase}</code>
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setPassphrase(vault.demoPassphrase ?? '')
              field.current?.focus()
            }}
          >
            {t('vault.lockScreen.useDemo')}
          </Button>
        </div>
      )}
    </Threshold>
  )
}
