import { useState, type ReactNode } from 'react'
import type { Session } from '../../../shared/contract/vault'
import { EntryPage, type RecoveryProps } from '../locking'
import { AfterRecovery } from './AfterRecovery'
import { ForgottenPassphrase } from './ForgottenPassphrase'

/** Holds the new passphrase, because making the next recovery key requires it. */
interface Recovered {
  session: Session
  passphrase: string
}

/** Leads from a forgotten passphrase to an open vault and a new recovery key. */
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
