import type { people as model } from '../nl/people'
import type { SameShape } from '../same-shape'

export const people: SameShape<typeof model> = {
  genders: {
    female: 'Femme',
    male: 'Homme',
    other: 'X'
  },
  sources: {
    person: 'La personne elle-même',
    sponsor: 'L’organisation cliente',
    website: 'Un site web',
    'official publication': 'Une publication officielle',
    press: 'La presse',
    register: 'Un registre (BCE)',
    other: 'Une autre source'
  },
  entryKinds: {
    note: 'Note de séance',
    testResult: 'Résultat de test',
    report: 'Rapport',
    disclosure: 'Communication'
  },
  entryStates: {
    draft: 'Brouillon',
    signed: 'Signé',
    private: 'Privé',
    shareable: 'Partageable'
  }
}
