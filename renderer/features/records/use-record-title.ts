import { noteTemplateNames } from '../../../shared/domain/note-templates'
import { instrumentIds } from '../../../shared/domain/psychometrics/instruments'
import type { RecordKind } from '../../../shared/domain/record-kinds'
import { useWords } from '../../i18n/words'

/**
 * The title of a record in a list: the stored title, or the words for the stored key of a template or an instrument.
 */
export function useRecordTitle(): (kind: RecordKind, title: string) => string {
  const { t } = useWords()
  return (kind, title) => {
    if (kind === 'note') {
      const template = noteTemplateNames.find((known) => known === title)
      if (template) return t(`notes.templates.${template}`)
    }
    if (kind === 'testResult') {
      const instrument = instrumentIds.find((known) => known === title)
      if (instrument) return t(`psychometrics.instruments.${instrument}`)
    }
    return title
  }
}
