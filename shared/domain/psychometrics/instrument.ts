import type { ScreenLanguage } from '../languages'

type InEveryLanguage = Readonly<Record<ScreenLanguage, string>>

/** An item of a scale, by its number in the questionnaire (from 1). */
export interface ScaleItem {
  item: number
  /** Agreement means less of the trait: the answer is reversed before it counts. */
  reversed: boolean
}

export interface InstrumentScale {
  id: string
  names: InEveryLanguage
  items: readonly ScaleItem[]
}

/** A questionnaire, and everything that a record of its use must state about it. */
export interface Instrument {
  name: string
  edition: string
  publisher: string
  licence: InEveryLanguage
  instruction: InEveryLanguage
  /** The answers from lowest to highest; the first counts 1. */
  answers: Readonly<Record<ScreenLanguage, readonly string[]>>
  items: Readonly<Record<ScreenLanguage, readonly string[]>>
  /** The languages whose items are our own translation, and what every reader of items or results is told of that. */
  ownTranslation: { languages: readonly ScreenLanguage[]; remark: InEveryLanguage }
  scales: readonly InstrumentScale[]
  /** The number of unanswered items of a scale up to which its mean is valid. */
  maxMissingPerScale: number
}

/**
 * What a reader is told of the language in which the items were answered; null where there is nothing to tell.
 * @param itemLanguage the language of the items
 * @param readBy the language of the reader
 */
export function remarkOnLanguage(
  { ownTranslation }: Instrument,
  itemLanguage: ScreenLanguage,
  readBy: ScreenLanguage
): string | null {
  return ownTranslation.languages.includes(itemLanguage) ? ownTranslation.remark[readBy] : null
}
