import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { screenLanguages, type ScreenLanguage } from '../../shared/domain/languages'
import { en } from './en'
import { flatCatalogue } from './flat-catalogue'
import { fr } from './fr'
import { frenchSpacing } from './french-spacing'
import { nl } from './nl'
import type { Translate } from './word-keys'

const catalogues = { nl, fr, en }

const i18n = i18next.createInstance()

/** To be awaited once, before the first screen. A language is made ready when it is first spoken. */
export async function startWords(language: ScreenLanguage): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    // Each catalogue is complete: the compiler holds them to the same shape.
    fallbackLng: false,
    resources: { [language]: { translation: sentencesOf(language) } },
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false }
  })
}

function sentencesOf(language: ScreenLanguage): Record<string, string> {
  const flat = flatCatalogue(catalogues[language])
  if (language !== 'fr') return flat
  return Object.fromEntries(Object.entries(flat).map(([key, text]) => [key, frenchSpacing(text)]))
}

export async function speak(language: ScreenLanguage): Promise<void> {
  if (i18n.language === language) return
  if (!i18n.hasResourceBundle(language, 'translation')) {
    i18n.addResourceBundle(language, 'translation', sentencesOf(language))
  }
  await i18n.changeLanguage(language)
}

export interface Words {
  t: Translate
  language: ScreenLanguage
}

/** The sentences of the chosen language; a screen that uses them changes with the language at once. */
export function useWords(): Words {
  const { t, i18n: current } = useTranslation('translation', { i18n })
  return { t: t as Translate, language: screenLanguageOf(current.language) }
}

function screenLanguageOf(language: string): ScreenLanguage {
  return screenLanguages.find((known) => known === language) ?? 'nl'
}
