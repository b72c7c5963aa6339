/** Words of coachees and dossiers. */
export const people = {
  recordNames: { person: 'Persoon' },
  genders: {
    female: 'Vrouw',
    male: 'Man',
    other: 'X'
  },
  sources: {
    person: 'De persoon zelf',
    sponsor: 'De opdrachtgever',
    website: 'Een website',
    'official publication': 'Een officiële publicatie',
    press: 'De pers',
    register: 'Een register (KBO)',
    other: 'Een andere bron'
  },
  entryStates: {
    draft: 'Concept',
    signed: 'Ondertekend',
    private: 'Privé',
    shareable: 'Deelbaar'
  },
  list: {
    name: 'Naam',
    phase: 'Fase',
    sponsor: 'Opdrachtgever',
    lastSession: 'Laatste sessie',
    searchName: 'Zoeken op naam',
    allPhases: 'Alle fases',
    noTrajectory: 'nog geen traject',
    noSession: 'nog geen',
    empty: 'Hier komen de mensen die u begeleidt.',
    notFound: 'Geen coachee met deze naam in deze fase.',
    showAll: 'Iedereen tonen'
  },
  add: 'Coachee toevoegen',
  newTitle: 'Nieuwe coachee',
  newLead: 'Alleen de naam is nodig. De rest vult u aan zodra u die kent.',
  changeTitle: 'Gegevens van {{name}}',
  save: 'Gegevens bewaren',
  parts: {
    person: 'Wie',
    contact: 'Bereikbaar',
    origin: 'Herkomst van de gegevens'
  },
  fields: {
    givenName: 'Voornaam',
    familyName: 'Familienaam',
    birthDate: 'Geboortedatum',
    gender: 'Geslacht',
    language: 'Taal van brieven en rapporten',
    email: 'E-mail',
    phone: 'Telefoon',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Gemeente',
    address: 'Adres',
    source: 'Van wie of waar hebt u deze gegevens?',
    sourceDetail: 'Waar precies?'
  },
  sourceHelp: 'Komen ze niet van de persoon zelf, dan moet u kunnen zeggen waar u ze vond (artikel 14 AVG).',
  sourceDetailHelp: 'Naam, adres van de pagina of document, en wanneer.',
  unknown: 'Niet ingevuld',
  dossier: {
    facts: 'Feiten',
    person: 'Persoon',
    source: 'Herkomst',
    language: 'Taal',
    changePerson: 'Gegevens wijzigen',
    timeLine: 'Tijdlijn',
    emptyTimeLine: 'Hier komt alles wat in dit dossier gebeurt: verslagen, tests, rapporten en doorgiften.',
    noTrajectory: 'Deze coachee heeft nog geen traject.',
    addTrajectory: 'Traject toevoegen',
    anotherTrajectory: 'Nog een traject toevoegen',
    trajectory: 'Traject',
    trajectories: 'Trajecten',
    next: 'Wat volgt',
    waits: 'Wat wacht',
    nothingWaits: 'Er wacht niets.',
    newNote: 'Verslag schrijven',
    newTest: 'Test afnemen',
    newReport: 'Rapport schrijven',
    sponsor: 'Voor wie',
    selfPaid: 'Coachee betaalt zelf',
    contact: 'Contactpersoon',
    coach: 'Coach',
    phase: 'Fase',
    sessions: 'Sessies',
    sessionsOf: '{{held}} van {{planned}} gehouden',
    sessionsHeld_one: '{{count}} gehouden',
    sessionsHeld_other: '{{count}} gehouden',
    sessionsLeft_one: 'nog {{count}} sessie',
    sessionsLeft_other: 'nog {{count}} sessies',
    sessionsOver: 'alle geplande sessies gehouden',
    agreement: 'Driehoeksovereenkomst',
    signed: 'ondertekend op {{day}}',
    notSigned: 'nog niet ondertekend',
    goals: 'Doelen'
  },
  waiting: {
    sign: 'Driehoeksovereenkomst ondertekenen',
    start: 'Traject starten',
    firstNote: 'Eerste verslag schrijven',
    nextNote: 'Verslag van sessie {{number}}',
    signReport: 'Rapport ondertekenen: {{title}}',
    close: 'Traject afsluiten: alle sessies zijn gehouden'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    people: typeof people
  }
}
