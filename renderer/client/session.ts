import { createContext, useContext } from 'react'
import type { Session } from '../../shared/contract/vault'

export const SessionContext = createContext<Session | null>(null)

/** The session of the member. Only inside an open vault. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs an open vault')
  return session
}
