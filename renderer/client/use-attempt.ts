import { useState } from 'react'
import type { Failure } from '../../shared/errors'
import { failureOf } from './vault-failure'

interface Attempt {
  busy: boolean
  /** Why the last one did not succeed. */
  failure: Failure | null
  /** Does it; tells whether it succeeded. */
  attempt: (act: () => Promise<unknown>) => Promise<boolean>
}

/** One thing that a button does: under way, done, or refused with a reason to show beside it. */
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
