import type { ScreenLanguage } from '../../../shared/domain/languages'
import type { SameShape } from '../../i18n/same-shape'
import type { DutchWords } from '../../i18n/word-keys'

type FirstScreen = 'errors' | 'locking'
type Part<Slices extends keyof DutchWords> = Readonly<
  Record<ScreenLanguage, () => Promise<SameShape<Pick<DutchWords, Slices>>>>
>

/** Words that are loaded before the lock screen is drawn. */
export const firstScreen: Part<FirstScreen> = {
  nl: () => import('./first-screen.nl'),
  fr: () => import('./first-screen.fr'),
  en: () => import('./first-screen.en')
}

/** Words of all other screens. A slice that is in neither part does not compile. */
export const laterScreens: Part<Exclude<keyof DutchWords, FirstScreen>> = {
  nl: () => import('./later-screens.nl'),
  fr: () => import('./later-screens.fr'),
  en: () => import('./later-screens.en')
}
