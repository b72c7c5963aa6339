import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Session, VaultState } from '../../shared/contract/vault'
import { onSignal } from '../client/signals'
import { call, desktop } from '../client/vault'
import { failureOf } from '../client/vault-failure'
import { LockScreen, OpenVault, UnusableVault } from '../features/locking'
import { addWords } from '../i18n/words'
import { withLibrary } from './with-library'
import { beyondFirstScreen } from './words/parts'

const loadUnlockedApp = async () => (await import('./UnlockedApp')).UnlockedApp
const UnlockedApp = withLibrary(loadUnlockedApp)
const FirstRun = withLibrary(async () => (await import('../features/vault')).FirstRun)
const Recovery = withLibrary(async () => (await import('../features/vault')).Recovery)

interface VaultStatus {
  vault: VaultState
  /** Of a vault that is open already. */
  session: Session | null
}

/** Locking starts every process of the app anew, the vault's with them. */
const startAnew = () => void desktop('lock', {})

const locked: VaultState = { state: 'locked', problem: null, demoPassphrase: null, waitMs: 0 }

async function readStatus(): Promise<VaultStatus> {
  try {
    const vault = await call('vault.state', {})
    return { vault, session: vault.state === 'open' ? await call('vault.session', {}) : null }
  } catch (error) {
    const { code } = failureOf(error)
    return { vault: { ...locked, state: 'unusable', problem: code }, session: null }
  }
}

/**
 * Chooses what is shown: the first run, the lock screen, a vault that cannot be used, or the open app. A practice is
 * assumed to be locked until the vault has answered: one can type while the vault starts, and its answer counts.
 */
export function LockGate({ practiceIsHere }: { practiceIsHere: boolean }): ReactNode {
  const [status, setStatus] = useState<VaultStatus | null>(
    practiceIsHere ? { vault: locked, session: null } : null
  )
  const [session, setSession] = useState<Session | null>(null)
  const look = useCallback(() => void readStatus().then(setStatus), [])
  useEffect(look, [look])
  useEffect(
    () =>
      onSignal('vaultEnded', () => {
        setStatus({ vault: { ...locked, state: 'unusable', problem: 'vault.ended' }, session: null })
      }),
    []
  )

  const { state, problem } = status?.vault ?? {}
  useEffect(() => {
    if (state !== 'locked') return
    // While the passphrase is typed, what comes after it is read from the disk.
    // Should it fail, by a lock in between for one, it is read again when it is needed.
    const readAhead = () =>
      Promise.all([import('./ComponentLibrary').then(loadUnlockedApp), addWords(beyondFirstScreen)]).catch(
        () => undefined
      )
    const reading = requestIdleCallback(() => void readAhead())
    return () => {
      cancelIdleCallback(reading)
    }
  }, [state])

  const entered = session ?? status?.session
  if (entered) {
    return (
      <OpenVault typingIsKept>
        <Suspense>
          <UnlockedApp session={entered} />
        </Suspense>
      </OpenVault>
    )
  }
  switch (status?.vault.state) {
    case undefined:
      return null
    case 'absent':
      return (
        <Suspense>
          <FirstRun onDone={setSession} onExists={look} />
        </Suspense>
      )
    case 'locked':
      return <LockScreen vault={status.vault} onUnlocked={setSession} recovery={Recovery} />
    case 'unusable':
      return (
        <UnusableVault
          problem={problem ?? 'unexpected'}
          onRetry={problem === 'vault.ended' ? startAnew : look}
        />
      )
    case 'open':
      return null
  }
}
