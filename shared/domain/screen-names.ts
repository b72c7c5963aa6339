import type { ScreenLanguage } from './languages'
import type { NoteTemplate } from './note-templates'
import type { InstrumentId } from './psychometrics/instruments'

/**
 * The names of the templates of notes on the screen. Records store the key, and search finds them by these names. The
 * catalogues of the screens repeat them, because a screen loads one language only: a test compares the two.
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

/** The names of the instruments on the screen. */
export const instrumentWords = {
  nl: { 'mini-ipip': 'Mini-IPIP (20 vragen)' },
  fr: { 'mini-ipip': 'Mini-IPIP (20 items)' },
  en: { 'mini-ipip': 'Mini-IPIP (20 items)' }
} as const satisfies Record<ScreenLanguage, Record<InstrumentId, string>>
