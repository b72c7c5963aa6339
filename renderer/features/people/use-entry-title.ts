import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import { noteTemplateNames } from '../../../shared/domain/note-templates'
import { instrumentIds } from '../../../shared/domain/psychometrics/instruments'
import { useWords } from '../../i18n/words'

/** The title of a line in the dossier: the words of a template or an instrument, or the title itself. */
export function useEntryTitle(): (entry: DossierEntry) => string {
  const { t } = useWords()
  return ({ kind, title }) => {
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
