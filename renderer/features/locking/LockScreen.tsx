import { Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import type { Session, VaultState } from '../../../shared/contract/vault'
import { useAppearance } from '../../client/appearance'
import { useWords } from '../../i18n/words'
import { PlainButton } from '../../ui/plain/PlainButton'
import plain from '../../ui/plain/PlainForm.module.css'
import { EntryPage } from './EntryPage'
import style from './EntryPage.module.css'
import { UnlockForm } from './UnlockForm'
import { useCountdown, type Countdown } from './use-countdown'

export interface RecoveryProps {
  countdown: Countdown
  onDone: (session: Session) => void
  onBack: () => void
}

interface LockScreenProps {
  vault: VaultState
  onUnlocked: (session: Session) => void
  /** The screen for a forgotten passphrase. A prop, because it is loaded on demand. */
  recovery: ComponentType<RecoveryProps>
}

/** The lock screen: one field, and the name of the practice only when a member chose to show it. */
export function LockScreen({ vault, onUnlocked, recovery: Recovery }: LockScreenProps): ReactNode {
  const { t } = useWords()
  const { appearance } = useAppearance()
  const countdown = useCountdown()
  const { waitFor } = countdown
  const [passphrase, setPassphrase] = useState('')
  const [forgotten, setForgotten] = useState(false)

  useEffect(() => {
    // Usually there is nothing to wait for: avoids a second render.
    if (vault.waitMs > 0) waitFor(vault.waitMs)
  }, [vault.waitMs, waitFor])

  if (forgotten) {
    return (
      <Suspense fallback={<EntryPage wide>{null}</EntryPage>}>
        <Recovery
          countdown={countdown}
          onDone={onUnlocked}
          onBack={() => {
            setForgotten(false)
          }}
        />
      </Suspense>
    )
  }
  return (
    <EntryPage>
      <div className={plain['words']}>
        {appearance.nameOnLockScreen !== '' && <p>{appearance.nameOnLockScreen}</p>}
        <h1>{t('locking.lockScreen.title')}</h1>
        <p>{t('locking.lockScreen.text')}</p>
      </div>
      <UnlockForm
        countdown={countdown}
        passphrase={passphrase}
        onPassphrase={setPassphrase}
        onUnlocked={onUnlocked}
        onForgotten={() => {
          setForgotten(true)
        }}
      />
      {vault.demoPassphrase !== null && (
        <div className={style['demo']}>
          {t('locking.lockScreen.demo')}
          <code>{vault.demoPassphrase}</code>
          <PlainButton
            kind="secondary"
            onClick={() => {
              setPassphrase(vault.demoPassphrase ?? '')
              document.querySelector<HTMLInputElement>('form input')?.focus()
            }}
          >
            {t('locking.lockScreen.useDemo')}
          </PlainButton>
        </div>
      )}
    </EntryPage>
  )
}
