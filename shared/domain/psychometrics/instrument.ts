import type { ScreenLanguage } from '../languages'

type InEveryLanguage = Readonly<Record<ScreenLanguage, string>>

/** An item of a scale, by its number in the questionnaire (from 1). */
export interface ScaleItem {
  item: number
  /** Agreeing says less of the trait: the answer is turned around before it counts. */
  reversed: boolean
}

export interface InstrumentScale {
  id: string
  names: InEveryLanguage
  items: readonly ScaleItem[]
}

/** A questionnaire and all that a record of its use has to state about it. */
export interface Instrument {
  name: string
  edition: string
  publisher: string
  licence: InEveryLanguage
  instruction: InEveryLanguage
  /** From the lowest to the highest answer; the first one counts 1. */
  answers: Readonly<Record<ScreenLanguage, readonly string[]>>
  items: Readonly<Record<ScreenLanguage, readonly string[]>>
  /** What must be said wherever items or results in this language are shown; null when there is nothing to say. */
  remarks: Readonly<Record<ScreenLanguage, string | null>>
  scales: readonly InstrumentScale[]
  /** How many items of a scale may stay open before its mean says nothing. */
  maxMissingPerScale: number
}
