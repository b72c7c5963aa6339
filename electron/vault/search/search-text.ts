import type { ReadableDatabase } from '../database'

/** What a record says to search, read from its tables. */
export interface SearchText {
  id: string
  /** Whose dossier it is part of. */
  coacheeId: string | null
  at: string | null
  /** As a hit shows it: a title, a name or the key of a template. */
  title: string
  /** Words that whoever may see the record finds. */
  shareable: string
  /** Words of the private layer, which their author alone finds. */
  private: string
  authorId: string | null
  /** Names that are found together with another word, never alone: of the coachee whose dossier it is. */
  names: string
  /** Codes of what the screen names in its own language: templates, instruments. */
  codes: readonly string[]
}

/** Reads what these records say; one that is not there, or not visible, is left out. */
export type ReadSearchTexts = (db: ReadableDatabase, ids: readonly string[]) => Promise<SearchText[]>
