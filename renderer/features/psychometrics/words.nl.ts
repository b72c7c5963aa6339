/** Words of tests and their results. */
export const psychometrics = {
  recordNames: { testResult: 'Testresultaat' },
  list: {
    coachee: 'Coachee',
    instrument: 'Test',
    administeredOn: 'Afgenomen op',
    empty:
      'Hier komen de testresultaten. Een test begint u in het dossier van een coachee met een lopend traject.',
    toCoachees: 'Naar de coachees'
  },
  record: {
    title: 'Test afnemen',
    lead: 'Voor {{name}}: {{assignment}}',
    language: 'Taal van de vragen',
    administeredOn: 'Datum van afname',
    outside: 'Kies een dag vanaf de start van het traject ({{day}}) tot en met vandaag.',
    mode: 'Wijze van afname',
    conditions: 'Omstandigheden',
    conditionsHelp: 'Wat de antwoorden kan beïnvloeden: tijd, rust, vermoeidheid, hulp bij het lezen.',
    questions: 'Vragen',
    keyHint:
      'Met de toetsen 1 tot 5 antwoordt u en gaat u naar de volgende vraag. Met Delete maakt u een antwoord leeg.',
    answered: '{{answered}} van {{total}} vragen beantwoord',
    submit: 'Resultaat bewaren',
    missing_one: 'Er is nog {{count}} vraag open. Ga naar de vraag, of bewaar zonder dat antwoord.',
    missing_other: 'Er zijn nog {{count}} vragen open. Ga naar een vraag, of bewaar zonder die antwoorden.',
    goToItem: 'Vraag {{number}}',
    saveAnyway: 'Bewaren met open vragen'
  },
  result: {
    profile: 'Profiel',
    chartTitle: 'Profiel van {{name}}, {{instrument}}',
    scalePoint: '{{scale}}: {{mean}} op {{highest}}',
    numbers: 'Scores',
    scale: 'Schaal',
    mean: 'Gemiddelde (1 tot 5)',
    answered: 'Beantwoorde vragen',
    answeredOf: '{{answered}} van {{items}}',
    noNorms:
      'Dit zijn ruwe gemiddelden. Er zijn geen open normen, dus de scores zeggen niets over hoe deze persoon zich tot anderen verhoudt.',
    missing_one: '{{count}} vraag bleef onbeantwoord.',
    missing_other: '{{count}} vragen bleven onbeantwoord.',
    caveats: 'Bij het lezen',
    facts: 'Over deze afname',
    coachee: 'Coachee',
    edition: 'Uitgave',
    publisher: 'Uitgever',
    licence: 'Licentie',
    administrator: 'Afgenomen door',
    startReport: 'Rapport beginnen'
  },
  instruments: {
    'mini-ipip': 'Mini-IPIP (20 vragen)'
  },
  modes: {
    paper: 'Op papier',
    screen: 'Op scherm',
    interview: 'Mondeling'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    psychometrics: typeof psychometrics
  }
}
