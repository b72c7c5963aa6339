import { useEffect, type ReactNode } from 'react'
import { lockNow } from '../../client/lock-or-quit'
import { LockWarning } from './LockWarning'

interface OpenVaultProps {
  /** Whether what is typed on these screens is restored after a lock. */
  typingIsKept: boolean
  children: ReactNode
}

/**
 * Around every screen of an open vault, the first run and recovery included: Ctrl+L, and the warning before an idle
 * lock.
 */
export function OpenVault({ typingIsKept, children }: OpenVaultProps): ReactNode {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey
      if (!control || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'l') return
      event.preventDefault()
      lockNow()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
    }
  }, [])
  return (
    <>
      {children}
      <LockWarning typingIsKept={typingIsKept} />
    </>
  )
}
