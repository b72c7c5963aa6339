import { Suspense, useEffect, useState, type ReactNode } from 'react'
import type { Session, VaultState } from '../../../shared/contract/vault'
import { useAppearance } from '../../app/appearance'
import { withLibrary } from '../../app/with-library'
import { useWords } from '../../i18n/words'
import { PlainButton } from '../../ui/plain/PlainButton'
import { Threshold } from './Threshold'
import style from './Threshold.module.css'
import { UnlockForm } from './UnlockForm'
import { useCountdown } from './use-countdown'

const ForgottenPassphrase = withLibrary(() => import('./ForgottenPassphrase'))
const AfterRecovery = withLibrary(() => import('./AfterRecovery'))

/** The passphrase is the one that was just chosen, for the recovery key that is made in the same breath. */
interface Recovered {
  session: Session
  passphrase: string
}

interface LockScreenProps {
  vault: VaultState
  onUnlocked: (session: Session) => void
}

/** Calm and neutral: one field, nothing to read; the practice's name only where a member chose to show it. */
export function LockScreen({ vault, onUnlocked }: LockScreenProps): ReactNode {
  const { t } = useWords()
  const { appearance } = useAppearance()
  const countdown = useCountdown()
  const { waitFor } = countdown
  const [passphrase, setPassphrase] = useState('')
  const [forgotten, setForgotten] = useState(false)
  const [recovered, setRecovered] = useState<Recovered | null>(null)

  useEffect(() => {
    // Nothing to wait for, as at almost every start: nothing to draw again.
    if (vault.waitMs > 0) waitFor(vault.waitMs)
  }, [vault.waitMs, waitFor])

  if (recovered) {
    return (
      <Threshold wide open>
        <Suspense>
          <AfterRecovery
            passphrase={recovered.passphrase}
            onDone={(recoveryKeyConfirmed) => {
              onUnlocked({ ...recovered.session, recoveryKeyConfirmed })
            }}
          />
        </Suspense>
      </Threshold>
    )
  }
  if (forgotten) {
    return (
      <Threshold wide>
        <Suspense>
          <ForgottenPassphrase
            countdown={countdown}
            onRecovered={(session, chosen) => {
              setRecovered({ session, passphrase: chosen })
            }}
            onBack={() => {
              setForgotten(false)
            }}
          />
        </Suspense>
      </Threshold>
    )
  }
  return (
    <Threshold>
      <div className={style['words']}>
        {appearance.nameOnLockScreen !== '' && <p>{appearance.nameOnLockScreen}</p>}
        <h1>{t('vault.lockScreen.title')}</h1>
        <p>{t('vault.lockScreen.text')}</p>
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
          {t('vault.lockScreen.demo')}
          <code>{vault.demoPassphrase}</code>
          <PlainButton
            kind="second"
            onClick={() => {
              setPassphrase(vault.demoPassphrase ?? '')
              document.querySelector<HTMLInputElement>('form input')?.focus()
            }}
          >
            {t('vault.lockScreen.useDemo')}
          </PlainButton>
        </div>
      )}
    </Threshold>
  )
}
