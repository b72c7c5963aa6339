/** Words of session notes. */
export const notes = {
  recordNames: { note: 'Sessieverslag' },
  templates: {
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
  headings: {
    occasion: 'Aanleiding',
    expectations: 'Verwachtingen',
    fit: 'Klik en samenwerking',
    nextStep: 'Volgende stap',
    background: 'Achtergrond',
    obstacles: 'Hindernissen',
    sponsorExpectations: 'Verwachtingen van de opdrachtgever',
    coacheeExpectations: 'Verwachtingen van de coachee',
    agreedGoals: 'Afgesproken doelen',
    confidentiality: 'Vertrouwelijkheid',
    goal: 'Doel',
    reality: 'Realiteit',
    options: 'Opties',
    will: 'Wil en voornemen',
    contract: 'Contract voor deze sessie',
    listen: 'Luisteren',
    explore: 'Verkennen',
    action: 'Actie',
    review: 'Terugblik',
    situation: 'Situatie',
    task: 'Taak',
    result: 'Resultaat',
    reflectionOnResult: 'Reflectie van de coachee',
    coacheeTells: 'Wat de coachee vertelt',
    observation: 'Waarneming',
    interpretation: 'Duiding',
    plan: 'Plan',
    progressOnGoals: 'Voortgang op de doelen',
    whatHelps: 'Wat helpt',
    whatHinders: 'Wat remt',
    adjustments: 'Bijsturing',
    whatIsLearned: 'Wat geleerd is',
    anchoring: 'Verankering',
    farewell: 'Afronding',
    text: 'Verslag'
  },
  modes: {
    office: 'Op kantoor',
    video: 'Video',
    phone: 'Telefoon',
    walk: 'Wandeling'
  },
  who: {
    coachee: 'Coachee',
    coach: 'Coach',
    sponsor: 'Opdrachtgever'
  },
  layers: {
    private: 'Privé',
    shareable: 'Deelbaar'
  },
  newTitle: 'Nieuw sessieverslag',
  start: 'Verslag beginnen',
  chooseTemplate: 'Sjabloon',
  heldOn: 'Datum',
  heldAt: 'Uur',
  duration: 'Duur (minuten)',
  durationWrong: 'Een getal van 0 tot 600.',
  mode: 'Vorm',
  attendees: 'Aanwezig',
  attendeesHelp: 'Wie er nog bij was',
  payment: 'Vergoeding',
  paid: 'Betaald',
  proBono: 'Pro bono',
  language: 'Taal van het verslag',
  session: 'sessie {{number}}',
  sessionOf: 'sessie {{number}} van {{planned}}',
  headerTitle: 'Gegevens van de sessie',
  changeHeader: 'Wijzigen',
  foldHeader: 'Inklappen',
  headerNotKept: 'Wat hier niet klopt, wordt pas bewaard als het is rechtgezet. De rest van het verslag wel.',
  layerOf: 'Laag van “{{heading}}”',
  passage: '{{heading}} ({{layer}})',
  privateHint: 'Alleen voor u',
  shareableHint: 'Kan in een rapport worden aangehaald',
  agreements: {
    title: 'Afspraken',
    lead: 'Wie doet wat tegen wanneer. Wat open blijft, staat klaar in het volgende verslag.',
    empty: 'Nog geen afspraken.',
    add: 'Afspraak toevoegen',
    who: 'Wie',
    what: 'Wat',
    due: 'Tegen',
    done: 'Gedaan',
    remove: 'Afspraak {{number}} weghalen',
    whoOf: 'Afspraak {{number}}: wie',
    whatOf: 'Afspraak {{number}}: wat',
    dueOf: 'Afspraak {{number}}: tegen',
    doneOf: 'Afspraak {{number}}: gedaan'
  },
  goalScores: {
    title: 'Voortgang op de doelen',
    lead: 'Hoe ver de coachee vindt te staan, van 0 tot 10.',
    none: 'Niet gescoord',
    goal: 'Score voor: {{goal}}',
    clear: 'Score wissen voor: {{goal}}'
  },
  reflection: {
    title: 'Reflectie'
  },
  notSaved: 'Uw laatste wijzigingen zijn nog niet bewaard; ze staan er nog.'
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    notes: typeof notes
  }
}
