import type { SubjectType } from '../../../shared/contract/operation'
import { isRecordKind, recordKinds, type RecordKind } from '../../../shared/domain/record-kinds'
import type { Catalogue } from '../../support/catalogues'
import type { App } from './app'

export { catalogues } from '../../support/catalogues'

/** An app and the catalogue of its present language. */
export interface Stage {
  app: App
  words: Catalogue
}

/** Fills in the parameters of a sentence of the catalogue. */
export function spoken(sentence: string, places: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(places[name] ?? ''))
}

/** The name of the subject of a log entry on the screens. */
export function subjectName(words: Catalogue, subject: SubjectType): string {
  if (!isRecordKind(subject)) return words.audit.subjects[subject]
  const { recordNames }: { recordNames: Partial<Record<RecordKind, string>> } =
    words[recordKinds[subject].domain]
  return recordNames[subject] ?? ''
}
