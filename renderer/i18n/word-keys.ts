/**
 * The Dutch sentences, by slice: each `words.nl.ts` adds its own by declaration merging. An unknown key does not
 * compile, and neither does a language that lacks one.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled where the words are
export interface DutchWords {}

/** [key, text] of every sentence in a catalogue; the two forms of a plural are one key that takes `count`. */
type Entries<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Base}_one` | `${infer Base}_other`
      ? [`${Path}${Base}`, T[K] | '{{count}}']
      : [`${Path}${K}`, T[K]]
    : Entries<T[K], `${Path}${K}.`>
}[keyof T & string]

type DutchTexts = { [E in Entries<DutchWords> as E[0]]: E[1] }

/** 'people.title', 'errors.vault.locked' ... */
export type WordKey = keyof DutchTexts

type ParametersIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ParametersIn<Rest>
  : never

/** The parameters of a sentence, if any. `count` is a number, because it selects the plural. */
export type ParametersOf<K extends WordKey> = [ParametersIn<DutchTexts[K]>] extends [never]
  ? []
  : [parameters: { [P in ParametersIn<DutchTexts[K]>]: P extends 'count' ? number : string | number }]

export type Translate = <K extends WordKey>(key: K, ...parameters: ParametersOf<K>) => string
