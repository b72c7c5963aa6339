import type { Catalogue } from '../../support/catalogues'
import type { App } from './app'

export { catalogues } from '../../support/catalogues'

/** An app and the words that its screens use now. */
export interface Stage {
  app: App
  words: Catalogue
}

/** Fills the places that a sentence of the catalogue leaves open. */
export function spoken(sentence: string, places: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(places[name] ?? ''))
}
