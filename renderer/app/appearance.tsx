import { DatesProvider } from '@mantine/dates'
import { MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Appearance } from '../../shared/contract/desktop'
import { speak } from '../i18n/words'
import { theme, tokensForMantine } from '../styles/theme'
import { desktop } from './vault'

interface AppearanceSetting {
  appearance: Appearance
  change: (part: Partial<Appearance>) => void
}

const AppearanceContext = createContext<AppearanceSetting | null>(null)

/** Language, theme, density and text size: known before unlocking, changed at once, kept outside the vault. */
export function useAppearance(): AppearanceSetting {
  const setting = useContext(AppearanceContext)
  if (!setting) throw new Error('useAppearance needs an AppearanceProvider around it')
  return setting
}

interface AppearanceProviderProps {
  initial: Appearance
  nonce: string
  children: ReactNode
}

export function AppearanceProvider({ initial, nonce, children }: AppearanceProviderProps): ReactNode {
  const [appearance, setAppearance] = useState(initial)
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, {
    getInitialValueInEffect: false
  })
  const scheme = appearance.theme === 'system' ? (systemIsDark ? 'dark' : 'light') : appearance.theme

  useEffect(() => {
    const root = document.documentElement
    root.lang = appearance.language
    root.dataset['density'] = appearance.density
    root.style.fontSize = `${String(appearance.textSize)}%`
    void speak(appearance.language)
  }, [appearance])

  const change = useCallback((part: Partial<Appearance>) => {
    setAppearance((before) => {
      const next = { ...before, ...part }
      // Should it not be kept, the screen still shows what was asked; the next start is as before.
      desktop('changeAppearance', next).catch(() => undefined)
      return next
    })
  }, [])

  const setting = useMemo(() => ({ appearance, change }), [appearance, change])
  return (
    <AppearanceContext value={setting}>
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
    </AppearanceContext>
  )
}
