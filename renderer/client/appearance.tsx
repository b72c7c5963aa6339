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
import { changeLanguage } from '../i18n/words'
import { desktop } from './vault'

interface AppearanceSetting {
  appearance: Appearance
  /** The theme in use, when the setting follows the system too. */
  scheme: 'light' | 'dark'
  change: (part: Partial<Appearance>) => void
}

const AppearanceContext = createContext<AppearanceSetting | null>(null)

/**
 * Language, theme, density and text size. They are known before unlocking, take effect at once, and are stored outside
 * the vault.
 */
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
    // The component library reads the same attribute.
    root.dataset['mantineColorScheme'] = scheme
    root.lang = appearance.language
    root.dataset['density'] = appearance.density
    root.style.fontSize = `${String(appearance.textSize)}%`
    // When the words cannot be loaded, the screen keeps its language.
    changeLanguage(appearance.language).catch(() => undefined)
  }, [appearance, scheme])

  const change = useCallback((part: Partial<Appearance>) => {
    setAppearance((before) => {
      const next = { ...before, ...part }
      // When it cannot be stored, the screen still shows the choice; the next start does not.
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
