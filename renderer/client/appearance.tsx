import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode
} from 'react'
import type { Appearance } from '../../shared/contract/desktop'
import { speak } from '../i18n/words'
import { desktop } from './vault'

interface AppearanceSetting {
  appearance: Appearance
  /** The theme, once the system's choice is known. */
  scheme: 'light' | 'dark'
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
  children: ReactNode
}

export function AppearanceProvider({ initial, children }: AppearanceProviderProps): ReactNode {
  const [appearance, setAppearance] = useState(initial)
  const systemIsDark = useSyncExternalStore(listenToSystem, () => systemDark.matches)
  const scheme = appearance.theme === 'system' ? (systemIsDark ? 'dark' : 'light') : appearance.theme

  useLayoutEffect(() => {
    const root = document.documentElement
    // The name under which the component library looks for it too.
    root.dataset['mantineColorScheme'] = scheme
    root.lang = appearance.language
    root.dataset['density'] = appearance.density
    root.style.fontSize = `${String(appearance.textSize)}%`
    // Should its words not be read from the disk, the screen goes on in the language that it speaks.
    speak(appearance.language).catch(() => undefined)
  }, [appearance, scheme])

  const change = useCallback((part: Partial<Appearance>) => {
    setAppearance((before) => {
      const next = { ...before, ...part }
      // Should it not be kept, the screen still shows what was asked; the next start is as before.
      desktop('changeAppearance', next).catch(() => undefined)
      return next
    })
  }, [])

  const setting = useMemo(() => ({ appearance, scheme, change }), [appearance, scheme, change])
  return <AppearanceContext value={setting}>{children}</AppearanceContext>
}

const systemDark = window.matchMedia('(prefers-color-scheme: dark)')

function listenToSystem(onChange: () => void): () => void {
  systemDark.addEventListener('change', onChange)
  return () => {
    systemDark.removeEventListener('change', onChange)
  }
}
