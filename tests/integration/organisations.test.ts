import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCase, type TestCase } from './support/case'
import { TestPractice } from './support/practice'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const organisation = {
  name: 'Haven van Gent',
  enterpriseNumber: '0417568766',
  sector: 'Overslag',
  address: { street: 'John Kennedylaan 32', postcode: '9042', city: 'Gent' },
  phone: '+32 9 251 05 50',
  website: 'haven.example'
}
const contact = {
  givenName: 'Griet',
  familyName: 'Baert',
  function: 'Personeelschef',
  language: 'fr',
  email: 'griet@haven.example',
  phone: '+32 485 12 34 56',
  source: 'website',
  sourceDetail: 'haven.example/team'
} as const

describe('the page of an organisation', () => {
  it('says word for word what was filled in, who speaks for it and which trajectories it pays', async () => {
    const { sponsorId: id, contactId, trajectoryId, coacheeId } = made
    await practice.call('organisations.change', { id, organisation })
    await practice.call('organisations.changeContact', { organisationId: id, personId: contactId, contact })
    expect(await practice.call('organisations.get', { id })).toEqual({
      id,
      ...organisation,
      contacts: [{ personId: contactId, ...contact }],
      trajectories: [
        {
          id: trajectoryId,
          coacheeId,
          coacheeName: 'An Vermeulen',
          kind: 'coaching',
          phase: 'running',
          startsOn: '2026-02-01'
        }
      ]
    })
  })

  it('of which there is none is missing', async () => {
    expect(await practice.refusal('organisations.get', { id: made.coacheeId })).toBe('record.missing')
    const change = { id: made.coacheeId, organisation }
    expect(await practice.refusal('organisations.change', change)).toBe('record.missing')
    const add = { organisationId: made.coacheeId, contact }
    expect(await practice.refusal('organisations.addContact', add)).toBe('record.missing')
    expect((await practice.call('search.find', { words: 'Baert' })).hits).toEqual([])
  })
})

describe('the list of organisations', () => {
  it('says of each what is needed to choose one, and finds it by its name', async () => {
    await practice.call('organisations.add', organisation)
    expect(await practice.call('organisations.list', {})).toMatchObject({
      total: 2,
      rows: [
        { name: 'Haven van Gent', city: 'Gent', sector: 'Overslag', contacts: 0, runningTrajectories: 0 },
        { id: made.sponsorId, city: 'Antwerpen', contacts: 1, runningTrajectories: 1 }
      ]
    })
    const found = await practice.call('organisations.list', { name: 'van gent' })
    expect(found.rows.map(({ name }) => name)).toEqual(['Haven van Gent'])
  })
})
