import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import { noteTemplateNames } from '../../../shared/domain/note-templates'
import { psychometrics } from '../../i18n/nl/psychometrics'
import { useWords } from '../../i18n/words'

type InstrumentName = keyof typeof psychometrics.instruments

/** The title of a line in the dossier: the words of a template or an instrument, or the title itself. */
export function useEntryTitle(): (entry: DossierEntry) => string {
  const { t } = useWords()
  return ({ kind, title }) => {
    if (kind === 'note') {
      const template = noteTemplateNames.find((known) => known === title)
      if (template) return t(`notes.templates.${template}`)
    }
    if (kind === 'testResult' && isInstrument(title)) return t(`psychometrics.instruments.${title}`)
    return title
  }
}

function isInstrument(name: string): name is InstrumentName {
  return name in psychometrics.instruments
}
