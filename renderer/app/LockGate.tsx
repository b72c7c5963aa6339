import { lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react'
import type { Session, VaultState } from '../../shared/contract/vault'
import { LockScreen } from '../features/vault/LockScreen'
import { UnusableVault } from '../features/vault/UnusableVault'
import { call } from './vault'
import { failureOf } from './vault-failure'

const UnlockedApp = lazy(() => import('./UnlockedApp'))
const FirstRun = lazy(() => import('../features/vault/FirstRun'))

/** Which door one stands before: the first run, the lock, a vault that cannot be used, or the open app. */
export function LockGate(): ReactNode {
  const [vault, setVault] = useState<VaultState | null>(null)
  const [session, setSession] = useState<Session | null>(null)

  const look = useCallback(async (): Promise<void> => {
    try {
      const state = await call('vault.state', {})
      if (state.state === 'open') setSession(await call('vault.session', {}))
      setVault(state)
    } catch (error) {
      setVault({ state: 'unusable', problem: failureOf(error).code, demoPassphrase: null, waitMs: 0 })
    }
  }, [])

  useEffect(() => {
    void look()
  }, [look])

  useEffect(() => {
    // While the passphrase is typed, what comes after it is read from the disk.
    if (vault?.state === 'locked') void import('./UnlockedApp')
  }, [vault])

  if (vault === null) return null
  if (session) {
    return (
      <Suspense>
        <UnlockedApp session={session} />
      </Suspense>
    )
  }
  switch (vault.state) {
    case 'absent':
      return (
        <Suspense>
          <FirstRun onDone={setSession} />
        </Suspense>
      )
    case 'locked':
      return <LockScreen vault={vault} onUnlocked={setSession} />
    case 'unusable':
      return <UnusableVault problem={vault.problem ?? 'unexpected'} onRetry={() => void look()} />
    case 'open':
      return null
  }
}
