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

describe('a dossier', () => {
  it('shows the person, the trajectory with its goals and agreement, and what happened', async () => {
    const note = await practice.call('notes.start', {
      trajectoryId: made.trajectoryId,
      template: 'grow',
      heldAt: '2026-03-02T14:00:00+01:00',
      language: 'nl'
    })
    const dossier = await practice.call('people.dossier', { id: made.coacheeId })
    expect(dossier.person.familyName).toBe('Vermeulen')
    expect(dossier.trajectories).toHaveLength(1)
    expect(dossier.trajectories[0]).toMatchObject({
      sponsorName: 'Havenbedrijf Vermeulen',
      sponsorContactName: 'Karel De Smet',
      sessionsHeld: 1,
      agreement: { matrix: { report: 'always' } }
    })
    expect(dossier.trajectories[0]?.goals.map((goal) => goal.description)).toEqual([
      'Neen leren zeggen',
      'Rust in vergaderingen'
    ])
    expect(dossier.entries).toEqual([
      expect.objectContaining({ kind: 'note', id: note.id, title: 'grow', state: 'private' })
    ])
  })

  it('R12 R44 saves with a name only, and refuses data from elsewhere without its source', async () => {
    const nameOnly = {
      givenName: 'Joris',
      familyName: 'Peeters',
      birthDate: null,
      gender: null,
      language: 'fr',
      email: '',
      phone: '',
      address: { street: '', postcode: '', city: '' },
      source: 'person',
      sourceDetail: ''
    } as const
    await practice.call('people.add', nameOnly)
    expect(await practice.ask('people.add', { ...nameOnly, source: 'website' })).toMatchObject({
      error: { code: 'input.invalid', details: { field: 'sourceDetail' } }
    })
  })

  it('is one page of a list that is read by key', async () => {
    for (const name of ['Aerts', 'Ältere', 'Baert', 'de Boeck', 'Zoë']) await makeCase(practice, name)
    const names: string[] = []
    let after: { familyName: string; givenName: string; id: string } | null = null
    for (;;) {
      const page: { rows: { familyName: string; givenName: string; id: string }[]; total: number } =
        await practice.call('people.coachees', { after, limit: 2 })
      expect(page.total).toBe(6)
      names.push(...page.rows.map((row) => row.familyName))
      after = page.rows.at(-1) ?? null
      if (!after) break
    }
    expect(names).toEqual(['Aerts', 'Ältere', 'Baert', 'de Boeck', 'Vermeulen', 'Zoë'])
    const found = await practice.call('people.coachees', { name: 'altere' })
    expect(found.rows.map((row) => row.familyName)).toEqual(['Ältere'])
    expect((await practice.call('people.coachees', { phase: 'intake' })).total).toBe(0)
    expect((await practice.call('people.coachees', { name: '%' })).total).toBe(0)
  })
})

describe('a trajectory', () => {
  it('R52 takes no contact of another organisation', async () => {
    const other = await makeCase(practice, 'Anders')
    const { trajectoryId, sponsorId } = made
    const trajectory = await practice.call('trajectories.get', { id: trajectoryId })
    const { kind, assignment, startsOn, endsOn, sessionsPlanned } = trajectory
    const change = {
      kind,
      assignment,
      startsOn,
      endsOn,
      sessionsPlanned,
      sponsorId,
      sponsorContactId: other.contactId
    }
    expect(await practice.refusal('trajectories.change', { id: trajectoryId, trajectory: change })).toBe(
      'record.missing'
    )
  })

  it('has a sponsor and an agreement only where there is something to have them', async () => {
    const { trajectoryId, coacheeId } = made
    const { assignment, startsOn } = await practice.call('trajectories.get', { id: trajectoryId })
    const trajectory = {
      kind: 'coaching',
      assignment,
      startsOn,
      endsOn: null,
      sessionsPlanned: null
    } as const
    const nowhere = { ...trajectory, sponsorId: coacheeId, sponsorContactId: null }
    const change = (fields: object) =>
      practice.refusal('trajectories.change', { id: trajectoryId, trajectory: fields })
    expect(await change(nowhere)).toBe('record.missing')
    const { agreement } = await practice.call('trajectories.get', { id: trajectoryId })
    expect(await practice.refusal('trajectories.signAgreement', { id: coacheeId, agreement })).toBe(
      'record.missing'
    )
    expect(await change({ ...trajectory, sponsorId: null, sponsorContactId: null })).toBeNull()
    expect(await practice.refusal('trajectories.signAgreement', { id: trajectoryId, agreement })).toBeNull()
  })

  it('R46 takes notes only while it runs, from its first day', async () => {
    const start = { trajectoryId: made.trajectoryId, template: 'free', language: 'nl' } as const
    const before = { ...start, heldAt: '2026-01-31T10:00:00+01:00' }
    expect(await practice.refusal('notes.start', before)).toBe('note.beforeStart')
    for (const [phase, code] of [
      ['closed', 'trajectory.closed'],
      ['intake', 'trajectory.notRunning']
    ] as const) {
      await practice.call('trajectories.moveToPhase', { id: made.trajectoryId, phase })
      const during = { ...start, heldAt: '2026-02-10T10:00:00+01:00' }
      expect(await practice.refusal('notes.start', during)).toBe(code)
    }
  })
})

describe('Today', () => {
  it('shows the dossiers that were opened last, first', async () => {
    const other = await makeCase(practice, 'Later')
    await practice.call('people.dossier', { id: made.coacheeId })
    const today = await practice.call('today.overview', {})
    expect(today.counts).toEqual({ coachees: 2, organisations: 2, runningTrajectories: 2 })
    expect(today.recentDossiers.map((dossier) => dossier.id)).toEqual([made.coacheeId, other.coacheeId])
  })
})
