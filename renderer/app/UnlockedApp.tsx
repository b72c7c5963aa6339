import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { createHashRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import type { Session } from '../../shared/contract/vault'
import { newRecordCache } from '../client/records'
import { SessionContext } from '../client/session'
import { routes } from './routes'

/** The app behind the lock screen. Opens on the screen where the member was. */
export function UnlockedApp({ session }: { session: Session }): ReactNode {
  const [records] = useState(newRecordCache)
  const [router] = useState(() => {
    if (session.place !== null) window.location.hash = session.place.path
    return createHashRouter(routes)
  })
  return (
    <QueryClientProvider client={records}>
      <SessionContext value={session}>
        <RouterProvider router={router} />
      </SessionContext>
      <Notifications position="bottom-left" limit={3} />
    </QueryClientProvider>
  )
}
