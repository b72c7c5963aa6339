import type { ScreenLanguage } from '../../../shared/domain/languages'
import { en } from '../../../renderer/i18n/en'
import { fr } from '../../../renderer/i18n/fr'
import { nl } from '../../../renderer/i18n/nl'
import type { SameShape } from '../../../renderer/i18n/same-shape'
import type { App } from './app'

export type Catalogue = SameShape<typeof nl>

export const catalogues: Record<ScreenLanguage, Catalogue> = { nl, fr, en }

/** An app and the words that its screens use now. */
export interface Stage {
  app: App
  words: Catalogue
}

/** Fills the places that a sentence of the catalogue leaves open. */
export function spoken(sentence: string, places: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(places[name] ?? ''))
}
