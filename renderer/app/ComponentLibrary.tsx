import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '../styles/mantine.css'
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import type { ReactNode } from 'react'
import { useAppearance } from '../client/appearance'
import { theme, tokensForMantine } from '../styles/theme'
import { prepareLibraries, styleNonce } from './libraries'

prepareLibraries()
const nonce = styleNonce()

/** The provider around every screen except the lock screen, which is drawn before the library is loaded. */
export function ComponentLibrary({ children }: { children: ReactNode }): ReactNode {
  const { appearance, scheme } = useAppearance()
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      cssVariablesResolver={tokensForMantine}
      getStyleNonce={() => nonce}
    >
      <DatesProvider settings={{ locale: appearance.language, firstDayOfWeek: 1, weekendDays: [] }}>
        {children}
      </DatesProvider>
    </MantineProvider>
  )
}
