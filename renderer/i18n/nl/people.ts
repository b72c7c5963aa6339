/** Words of coachees and dossiers. */
export const people = {
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
  entryKinds: {
    note: 'Sessieverslag',
    testResult: 'Testresultaat',
    report: 'Rapport',
    disclosure: 'Doorgifte'
  },
  entryStates: {
    draft: 'Ontwerp',
    signed: 'Ondertekend',
    private: 'Privé',
    shareable: 'Deelbaar'
  }
} as const
