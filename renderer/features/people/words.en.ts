import type { SameShape } from '../../i18n/same-shape'
import type { people as model } from './words.nl'

export const people: SameShape<typeof model> = {
  recordNames: { person: 'Person' },
  genders: {
    female: 'Woman',
    male: 'Man',
    other: 'X'
  },
  sources: {
    person: 'The person',
    sponsor: 'The sponsor',
    website: 'A website',
    'official publication': 'An official publication',
    press: 'The press',
    register: 'A register (CBE)',
    other: 'Another source'
  },
  entryStates: {
    draft: 'Draft',
    signed: 'Signed',
    private: 'Private',
    shareable: 'Shareable'
  },
  list: {
    name: 'Name',
    phase: 'Phase',
    sponsor: 'Sponsor',
    lastSession: 'Last session',
    searchName: 'Search by name',
    allPhases: 'All phases',
    noTrajectory: 'no trajectory yet',
    noSession: 'none yet',
    empty: 'The people you work with come here.',
    notFound: 'No coachee with this name in this phase.',
    showAll: 'Show everybody'
  },
  add: 'Add a coachee',
  newTitle: 'New coachee',
  newLead: 'Only the name is needed. Fill in the rest as soon as you know it.',
  changeTitle: 'Details of {{name}}',
  save: 'Save the details',
  parts: {
    person: 'Who',
    contact: 'How to reach',
    origin: 'Origin of the data'
  },
  fields: {
    givenName: 'Given name',
    familyName: 'Family name',
    birthDate: 'Date of birth',
    gender: 'Gender',
    language: 'Letters and reports in',
    email: 'E-mail',
    phone: 'Telephone',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    address: 'Address',
    source: 'From whom or where do you have these data?',
    sourceDetail: 'Where exactly?'
  },
  sourceHelp:
    'If they do not come from the person, you must be able to say where you found them (Article 14 GDPR).',
  sourceDetailHelp: 'A name, the address of the page or a document, and when.',
  unknown: 'Not filled in',
  dossier: {
    facts: 'Facts',
    person: 'Person',
    source: 'Origin',
    language: 'Language',
    changePerson: 'Change the details',
    timeLine: 'Time line',
    emptyTimeLine:
      'Everything that happens in this dossier comes here: notes, tests, reports and disclosures.',
    noTrajectory: 'This coachee has no trajectory yet.',
    addTrajectory: 'Add a trajectory',
    anotherTrajectory: 'Add another trajectory',
    trajectory: 'Trajectory',
    trajectories: 'Trajectories',
    next: 'What is next',
    waits: 'What waits',
    nothingWaits: 'Nothing waits.',
    newNote: 'Write a note',
    newTest: 'Record a test',
    newReport: 'Write a report',
    sponsor: 'For whom',
    selfPaid: 'The coachee pays',
    contact: 'Contact',
    coach: 'Coach',
    phase: 'Phase',
    sessions: 'Sessions',
    sessionsOf: '{{held}} of {{planned}} held',
    sessionsHeld_one: '{{count}} held',
    sessionsHeld_other: '{{count}} held',
    sessionsLeft_one: '{{count}} session left',
    sessionsLeft_other: '{{count}} sessions left',
    sessionsOver: 'all planned sessions were held',
    agreement: 'Tripartite agreement',
    signed: 'signed on {{day}}',
    notSigned: 'not signed yet',
    goals: 'Goals'
  },
  waiting: {
    sign: 'Sign the tripartite agreement',
    start: 'Start the trajectory',
    firstNote: 'Write the first note',
    nextNote: 'Note of session {{number}}',
    signReport: 'Sign the report: {{title}}',
    close: 'Close the trajectory: all sessions were held'
  }
}
