import type { ScreenLanguage } from './languages'
import type { NoteTemplate } from './note-templates'
import type { InstrumentId } from './psychometrics/instruments'

/**
 * What the screen calls a template of notes. Records keep its key, and search finds them by these names. They stand in
 * the words of the screen as well, which reads one language by itself: a test holds the two against each other.
 */
export const noteTemplateWords = {
  nl: {
    chemistry: 'Kennismaking',
    intake: 'Intake',
    tripartite: 'Driehoeksgesprek',
    grow: 'GROW',
    clear: 'CLEAR',
    starr: 'STARR',
    progress: 'Voortgangsverslag',
    midterm: 'Tussentijdse evaluatie',
    closing: 'Slotevaluatie',
    free: 'Vrij verslag'
  },
  fr: {
    chemistry: 'Premier contact',
    intake: 'Entretien d’accueil',
    tripartite: 'Entretien tripartite',
    grow: 'GROW',
    clear: 'CLEAR',
    starr: 'STARR',
    progress: 'Note de progression',
    midterm: 'Évaluation intermédiaire',
    closing: 'Évaluation finale',
    free: 'Note libre'
  },
  en: {
    chemistry: 'Chemistry meeting',
    intake: 'Intake',
    tripartite: 'Tripartite meeting',
    grow: 'GROW',
    clear: 'CLEAR',
    starr: 'STARR',
    progress: 'Progress note',
    midterm: 'Mid-term evaluation',
    closing: 'Closing evaluation',
    free: 'Free note'
  }
} as const satisfies Record<ScreenLanguage, Record<NoteTemplate, string>>

/** What the screen calls an instrument. */
export const instrumentWords = {
  nl: { 'mini-ipip': 'Mini-IPIP (20 vragen)' },
  fr: { 'mini-ipip': 'Mini-IPIP (20 items)' },
  en: { 'mini-ipip': 'Mini-IPIP (20 items)' }
} as const satisfies Record<ScreenLanguage, Record<InstrumentId, string>>
