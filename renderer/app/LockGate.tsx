import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { Session, VaultState } from '../../shared/contract/vault'
import { LockScreen } from '../features/vault/LockScreen'
import { UnusableVault } from '../features/vault/UnusableVault'
import { call } from './vault'
import { failureOf } from './vault-failure'

const UnlockedApp = lazy(() => import('./UnlockedApp'))
const FirstRun = lazy(() => import('../features/vault/FirstRun'))

interface Door {
  vault: VaultState
  /** Of a vault that is open already. */
  session: Session | null
}

async function lookAtDoor(): Promise<Door> {
  try {
    const vault = await call('vault.state', {})
    return { vault, session: vault.state === 'open' ? await call('vault.session', {}) : null }
  } catch (error) {
    const { code } = failureOf(error)
    return { vault: { state: 'unusable', problem: code, demoPassphrase: null, waitMs: 0 }, session: null }
  }
}

/** Which door one stands before: the first run, the lock, a vault that cannot be used, or the open app. */
export function LockGate(): ReactNode {
  const [entered, setSession] = useState<Session | null>(null)
  const door = useQuery({ queryKey: ['door'], queryFn: lookAtDoor, enabled: entered === null })
  const vault = door.data?.vault ?? null
  const session = entered ?? door.data?.session ?? null

  useEffect(() => {
    // While the passphrase is typed, what comes after it is read from the disk.
    if (vault?.state === 'locked') void import('./UnlockedApp')
  }, [vault])

  if (session) {
    return (
      <Suspense>
        <UnlockedApp session={session} />
      </Suspense>
    )
  }
  switch (vault?.state) {
    case undefined:
      return null
    case 'absent':
      return (
        <Suspense>
          <FirstRun onDone={setSession} />
        </Suspense>
      )
    case 'locked':
      return <LockScreen vault={vault} onUnlocked={setSession} />
    case 'unusable':
      return <UnusableVault problem={vault.problem ?? 'unexpected'} onRetry={() => void door.refetch()} />
    case 'open':
      return null
  }
}
