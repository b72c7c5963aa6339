import { useState, type ReactNode } from 'react'
import type { Session } from '../../../shared/contract/vault'
import { EntryPage, type RecoveryProps } from '../locking'
import { AfterRecovery } from './AfterRecovery'
import { ForgottenPassphrase } from './ForgottenPassphrase'

/** The passphrase is the one that was just chosen, for the recovery key that is made in the same breath. */
interface Recovered {
  session: Session
  passphrase: string
}

/** From a forgotten passphrase to an open vault, and to a new recovery key in place of the one that was used. */
export function Recovery({ countdown, onDone, onBack }: RecoveryProps): ReactNode {
  const [recovered, setRecovered] = useState<Recovered | null>(null)
  if (!recovered) {
    return (
      <EntryPage wide>
        <ForgottenPassphrase
          countdown={countdown}
          onRecovered={(session, chosen) => {
            setRecovered({ session, passphrase: chosen })
          }}
          onBack={onBack}
        />
      </EntryPage>
    )
  }
  return (
    <EntryPage wide open>
      <AfterRecovery
        passphrase={recovered.passphrase}
        onDone={(recoveryKeyConfirmed) => {
          onDone({ ...recovered.session, recoveryKeyConfirmed })
        }}
      />
    </EntryPage>
  )
}
