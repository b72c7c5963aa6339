import type { SameShape } from '../../i18n/same-shape'
import type { psychometrics as model } from './words.nl'

export const psychometrics: SameShape<typeof model> = {
  recordNames: { testResult: 'Test result' },
  list: {
    coachee: 'Coachee',
    instrument: 'Test',
    administeredOn: 'Taken on',
    empty: 'Test results come here. A test starts in the dossier of a coachee whose trajectory is running.',
    toCoachees: 'Go to coachees'
  },
  record: {
    title: 'Record a test',
    lead: 'For {{name}}: {{assignment}}',
    language: 'Language of the questions',
    administeredOn: 'Date taken',
    outside: 'Choose a day from the start of the trajectory ({{day}}) until today.',
    mode: 'How it was taken',
    conditions: 'Conditions',
    conditionsHelp: 'What may have influenced the answers: time, quiet, fatigue, help with reading.',
    questions: 'Questions',
    keyHint: 'Keys 1 to 5 answer and go to the next question. Delete clears an answer.',
    answered: '{{answered}} of {{total}} questions answered',
    submit: 'Save the result',
    missing_one: '{{count}} question is still open. Go to it, or save without that answer.',
    missing_other: '{{count}} questions are still open. Go to one, or save without those answers.',
    goToItem: 'Question {{number}}',
    saveAnyway: 'Save with open questions'
  },
  result: {
    profile: 'Profile',
    chartTitle: 'Profile of {{name}}, {{instrument}}',
    scalePoint: '{{scale}}: {{mean}} out of {{highest}}',
    numbers: 'Scores',
    scale: 'Scale',
    mean: 'Mean (1 to 5)',
    answered: 'Questions answered',
    answeredOf: '{{answered}} of {{items}}',
    noNorms:
      'These are raw means. There are no open norms, so the scores do not say how this person compares with others.',
    missing_one: '{{count}} question was left unanswered.',
    missing_other: '{{count}} questions were left unanswered.',
    caveats: 'When reading',
    facts: 'About this administration',
    coachee: 'Coachee',
    edition: 'Edition',
    publisher: 'Publisher',
    licence: 'Licence',
    administrator: 'Administered by',
    startReport: 'Start a report'
  },
  instruments: {
    'mini-ipip': 'Mini-IPIP (20 items)'
  },
  modes: {
    paper: 'On paper',
    screen: 'On screen',
    interview: 'Interview'
  }
}
