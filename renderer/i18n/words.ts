import i18next from 'i18next'
import { useCallback } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { screenLanguages, type ScreenLanguage } from '../../shared/domain/languages'
import { flatCatalogue, type Catalogue } from './flat-catalogue'
import { frenchSpacing } from './french-spacing'
import type { Translate } from './word-keys'

/** Sentences that are needed together, in each language. A language is loaded when it is first used. */
export type WordPart = Readonly<Record<ScreenLanguage, () => Promise<Catalogue>>>

const i18n = i18next.createInstance()

/** The parts that are in use, with the loading of each language. A language that is chosen later needs all of them. */
const parts = new Map<WordPart, Map<ScreenLanguage, Promise<void>>>()
let chosenLanguage: ScreenLanguage = 'nl'

/** Await once, before the first screen, with the words of that screen. */
export async function startWords(language: ScreenLanguage, first: WordPart): Promise<void> {
  chosenLanguage = language
  await i18n.use(initReactI18next).init({
    lng: language,
    // No fallback: the compiler checks that every catalogue is complete.
    fallbackLng: false,
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false }
  })
  await addWords(first)
}

/** Await before a screen is shown that needs these words. */
export async function addWords(part: WordPart): Promise<void> {
  if (!parts.has(part)) parts.set(part, new Map())
  await readAll(chosenLanguage)
}

/** Changes the language of the screen. Rejects when its words cannot be loaded; the language then stays as it was. */
export async function changeLanguage(language: ScreenLanguage): Promise<void> {
  if (language === chosenLanguage) return
  const before = chosenLanguage
  chosenLanguage = language
  try {
    await readAll(language)
  } catch (error) {
    if (chosenLanguage === language) chosenLanguage = before
    throw error
  }
  // Another language may have been chosen meanwhile.
  if (chosenLanguage === language) await i18n.changeLanguage(language)
}

async function readAll(language: ScreenLanguage): Promise<void> {
  await Promise.all(
    [...parts].map(([part, readings]) => {
      const reading = readings.get(language) ?? read(part, language)
      readings.set(language, reading)
      reading.catch(() => readings.delete(language))
      return reading
    })
  )
}

async function read(part: WordPart, language: ScreenLanguage): Promise<void> {
  const flat = Object.entries(flatCatalogue(await part[language]()))
  const spaced = language === 'fr' ? flat.map(([key, text]) => [key, frenchSpacing(text)] as const) : flat
  i18n.addResourceBundle(language, 'translation', Object.fromEntries(spaced), true, true)
}

export interface Words {
  t: Translate
  language: ScreenLanguage
  /** The sentence of a key that is built from a record, or null: a newer app may have written the record. */
  lookUp: (key: string) => string | null
}

/** The sentences of the chosen language; a screen that uses them is redrawn when the language changes. */
export function useWords(): Words {
  const { t, i18n: current } = useTranslation('translation', { i18n })
  const lookUp = useCallback((key: string) => (current.exists(key) ? t(key) : null), [current, t])
  return { t: t as Translate, language: screenLanguageOf(current.language), lookUp }
}

function screenLanguageOf(language: string): ScreenLanguage {
  return screenLanguages.find((known) => known === language) ?? 'nl'
}
