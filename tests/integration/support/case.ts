import type { TestPractice } from './practice'

/** Ids of a small, complete case: a sponsor with its contact, a coachee, and a running trajectory with an agreement. */
export interface TestCase {
  sponsorId: string
  contactId: string
  coacheeId: string
  trajectoryId: string
}

/** An organisation that pays, and whom it sends: known to everybody in the office. */
export async function makeSponsor(
  practice: TestPractice,
  familyName: string
): Promise<{ sponsor: { id: string }; contact: { id: string } }> {
  const sponsor = await practice.call('organisations.add', {
    name: `Havenbedrijf ${familyName}`,
    enterpriseNumber: '',
    sector: 'Logistiek',
    address: { street: '', postcode: '', city: 'Antwerpen' },
    phone: '',
    website: ''
  })
  const contact = await practice.call('organisations.addContact', {
    organisationId: sponsor.id,
    contact: {
      givenName: 'Karel',
      familyName: 'De Smet',
      function: 'HR-directeur',
      language: 'nl',
      email: 'karel@haven.example',
      phone: '',
      source: 'person',
      sourceDetail: ''
    }
  })
  return { sponsor, contact }
}

/** Makes the case. The agreement lets the sponsor have the report. */
export async function makeCase(practice: TestPractice, familyName = 'Vermeulen'): Promise<TestCase> {
  const { sponsor, contact } = await makeSponsor(practice, familyName)
  const coachee = await practice.call('people.add', {
    givenName: 'An',
    familyName,
    birthDate: null,
    gender: null,
    language: 'nl',
    email: '',
    phone: '',
    address: { street: '', postcode: '', city: '' },
    source: 'person',
    sourceDetail: ''
  })
  const trajectory = await practice.call('trajectories.add', {
    coacheeId: coachee.id,
    trajectory: {
      kind: 'coaching',
      assignment: 'Leidinggeven na een fusie',
      sponsorId: sponsor.id,
      sponsorContactId: contact.id,
      startsOn: '2026-02-01',
      endsOn: null,
      sessionsPlanned: 8
    },
    goals: ['Neen leren zeggen', 'Rust in vergaderingen'],
    agreement: {
      matrix: {
        attendance: 'always',
        goals: 'always',
        progress: 'withConsent',
        testScores: 'never',
        report: 'always'
      },
      signedOn: '2026-02-02',
      signedForSponsorBy: 'Karel De Smet'
    }
  })
  await practice.call('trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
  return {
    sponsorId: sponsor.id,
    contactId: contact.id,
    coacheeId: coachee.id,
    trajectoryId: trajectory.id
  }
}
