import { Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Session, VaultState } from '../../shared/contract/vault'
import { onSignal } from '../client/signals'
import { call, desktop } from '../client/vault'
import { failureOf } from '../client/vault-failure'
import { LockScreen, OpenVault, UnusableVault } from '../features/locking'
import { addWords } from '../i18n/words'
import { withLibrary } from './with-library'
import { laterScreens } from './words/parts'

const loadUnlockedApp = async () => (await import('./UnlockedApp')).UnlockedApp
const UnlockedApp = withLibrary(loadUnlockedApp)
const FirstRun = withLibrary(async () => (await import('../features/vault')).FirstRun)
const Recovery = withLibrary(async () => (await import('../features/vault')).Recovery)

interface VaultStatus {
  vault: VaultState
  /** The session of a vault that is already open. */
  session: Session | null
}

/** Locking restarts every process of the app, the vault's too. */
const restartApp = () => void desktop('lock', {})

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
 * Chooses what is shown: the first run, the lock screen, a vault that cannot be used, or the open app. Until the vault
 * has answered, an existing practice is shown as locked, so that the passphrase can be typed while the vault starts.
 */
export function LockGate({ practiceIsHere }: { practiceIsHere: boolean }): ReactNode {
  const [status, setStatus] = useState<VaultStatus | null>(
    practiceIsHere ? { vault: locked, session: null } : null
  )
  const [session, setSession] = useState<Session | null>(null)
  const refresh = useCallback(() => void readStatus().then(setStatus), [])
  useEffect(refresh, [refresh])
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
    // Reads the code and words of the open app from disk while the passphrase is typed. When that fails (a lock
    // interrupts it, for example), they are read again when needed.
    const preload = () =>
      Promise.all([import('./ComponentLibrary').then(loadUnlockedApp), addWords(laterScreens)]).catch(
        () => undefined
      )
    const idle = requestIdleCallback(() => void preload())
    return () => {
      cancelIdleCallback(idle)
    }
  }, [state])

  const openSession = session ?? status?.session
  if (openSession) {
    return (
      <OpenVault typingIsKept>
        <Suspense>
          <UnlockedApp session={openSession} />
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
          <FirstRun onDone={setSession} onExists={refresh} />
        </Suspense>
      )
    case 'locked':
      return <LockScreen vault={status.vault} onUnlocked={setSession} recovery={Recovery} />
    case 'unusable':
      return (
        <UnusableVault
          problem={problem ?? 'unexpected'}
          onRetry={problem === 'vault.ended' ? restartApp : refresh}
        />
      )
    case 'open':
      return null
  }
}
