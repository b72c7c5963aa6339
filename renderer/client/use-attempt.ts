import { useState } from 'react'
import type { Failure } from '../../shared/errors'
import { failureOf } from './vault-failure'

interface Attempt {
  busy: boolean
  /** Why the last attempt failed; null when it did not. */
  failure: Failure | null
  /** Runs `act`; resolves to whether it succeeded. */
  attempt: (act: () => Promise<unknown>) => Promise<boolean>
}

/** The state of an action behind a button: pending, done, or failed with a reason to show beside it. */
export function useAttempt(): Attempt {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true)
    setFailure(null)
    try {
      await act()
      return true
    } catch (error) {
      setFailure(failureOf(error))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, failure, attempt }
}
