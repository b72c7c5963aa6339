import type { ScreenLanguage } from '../../../shared/domain/languages'
import type { SameShape } from '../../i18n/same-shape'
import type { DutchWords } from '../../i18n/word-keys'

type FirstScreen = 'errors' | 'locking'
type Part<Slices extends keyof DutchWords> = Readonly<
  Record<ScreenLanguage, () => Promise<SameShape<Pick<DutchWords, Slices>>>>
>

/** All that is read before the lock screen is drawn. */
export const firstScreen: Part<FirstScreen> = {
  nl: () => import('./first-screen.nl'),
  fr: () => import('./first-screen.fr'),
  en: () => import('./first-screen.en')
}

/** What is needed beyond the first screen. A slice that stands in neither part does not compile. */
export const beyondFirstScreen: Part<Exclude<keyof DutchWords, FirstScreen>> = {
  nl: () => import('./beyond.nl'),
  fr: () => import('./beyond.fr'),
  en: () => import('./beyond.en')
}
