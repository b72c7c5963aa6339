import type { Appearance } from '../../../shared/contract/desktop'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import { en, fr, nl } from '../../support/catalogues'

export const words = { nl, fr, en } as const

/** A combination of language, theme and text size. */
export interface Variant {
  /** The ending of the file names. */
  name: string
  language: ScreenLanguage
  theme: 'light' | 'dark'
  textSize: number
  width: number
  height: number
}

const languages: readonly ScreenLanguage[] = ['nl', 'fr', 'en']
const themes = ['light', 'dark'] as const

export const everyVariant: readonly Variant[] = [
  ...languages.flatMap((language) =>
    themes.map((theme) => ({
      name: `${language}-${theme}`,
      language,
      theme,
      textSize: 100,
      width: 1280,
      height: 800
    }))
  ),
  { name: 'nl-light-small', language: 'nl', theme: 'light', textSize: 100, width: 1024, height: 700 },
  { name: 'fr-light-125', language: 'fr', theme: 'light', textSize: 125, width: 1280, height: 800 }
]

export function appearanceOf({ language, theme, textSize }: Variant): Appearance {
  return { language, theme, textSize, density: 'comfortable', nameOnLockScreen: '' }
}
