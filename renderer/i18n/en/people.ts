import type { people as model } from '../nl/people'
import type { SameShape } from '../same-shape'

export const people: SameShape<typeof model> = {
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
  entryKinds: {
    note: 'Session note',
    testResult: 'Test result',
    report: 'Report',
    disclosure: 'Disclosure'
  },
  entryStates: {
    draft: 'Draft',
    signed: 'Signed',
    private: 'Private',
    shareable: 'Shareable'
  }
}
