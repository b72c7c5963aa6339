import type { SameShape } from '../../i18n/same-shape'
import type { psychometrics as model } from './words.nl'

export const psychometrics: SameShape<typeof model> = {
  recordNames: { testResult: 'Résultat de test' },
  list: {
    coachee: 'Personne coachée',
    instrument: 'Test',
    administeredOn: 'Passé le',
    empty:
      'Les résultats de tests viendront ici. Un test se commence dans le dossier d’une personne coachée dont le parcours est en cours.',
    toCoachees: 'Vers les personnes coachées'
  },
  record: {
    title: 'Faire passer un test',
    lead: 'Pour {{name}} : {{assignment}}',
    language: 'Langue des questions',
    administeredOn: 'Date de passation',
    outside: 'Choisissez un jour entre le début du parcours ({{day}}) et aujourd’hui.',
    mode: 'Mode de passation',
    conditions: 'Conditions',
    conditionsHelp: 'Ce qui peut influencer les réponses : temps, calme, fatigue, aide à la lecture.',
    questions: 'Questions',
    keyHint:
      'Les touches 1 à 5 répondent et passent à la question suivante. La touche Suppr efface une réponse.',
    answered: '{{answered}} réponses sur {{total}} questions',
    submit: 'Enregistrer le résultat',
    missing_one:
      'Il reste {{count}} question sans réponse. Allez à la question, ou enregistrez sans cette réponse.',
    missing_other:
      'Il reste {{count}} questions sans réponse. Allez à une question, ou enregistrez sans ces réponses.',
    goToItem: 'Question {{number}}',
    saveAnyway: 'Enregistrer avec des questions ouvertes'
  },
  result: {
    profile: 'Profil',
    chartTitle: 'Profil de {{name}}, {{instrument}}',
    scalePoint: '{{scale}} : {{mean}} sur {{highest}}',
    numbers: 'Scores',
    scale: 'Échelle',
    mean: 'Moyenne (1 à 5)',
    answered: 'Réponses',
    answeredOf: '{{answered}} sur {{items}}',
    noNorms:
      'Ce sont des moyennes brutes. Il n’existe pas de normes ouvertes : ces scores ne disent rien de la position de cette personne par rapport à d’autres.',
    missing_one: '{{count}} question est restée sans réponse.',
    missing_other: '{{count}} questions sont restées sans réponse.',
    caveats: 'À la lecture',
    facts: 'À propos de cette passation',
    coachee: 'Personne coachée',
    edition: 'Édition',
    publisher: 'Éditeur',
    licence: 'Licence',
    administrator: 'Passation par',
    startReport: 'Commencer un rapport'
  },
  instruments: {
    'mini-ipip': 'Mini-IPIP (20 items)'
  },
  modes: {
    paper: 'Sur papier',
    screen: 'À l’écran',
    interview: 'Oralement'
  }
}
