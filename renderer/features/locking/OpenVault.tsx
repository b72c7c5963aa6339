import { useEffect, type ReactNode } from 'react'
import { lockNow } from '../../client/lock-or-quit'
import { LockWarning } from './LockWarning'

interface OpenVaultProps {
  /** What is typed on its screens comes back after a lock. */
  typingIsKept: boolean
  children: ReactNode
}

/** Around every screen of an open vault, before and after the app itself: Ctrl+L, and the warning before an idle lock. */
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
