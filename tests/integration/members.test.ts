import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const ownPassphrase = 'zeven-groene-fietsen-in-de-regen-31'

describe('a second member', () => {
  it('opens the practice with a passphrase of their own, as themselves', async () => {
    const id = await practice.addMember({ roles: ['trainee'], passphrase: ownPassphrase })
    await practice.unlockAs(ownPassphrase)
    expect(await practice.call('members.me', {})).toMatchObject({ id, roles: ['trainee'] })
    await practice.unlockAs(passphrase)
    expect(await practice.call('members.me', {})).toMatchObject({ givenName: 'Hilde' })
  })

  it('is refused what none of their roles may do, and the log says who tried', async () => {
    await practice.addMember({ roles: ['billing', 'maintenance'], passphrase: ownPassphrase })
    await practice.unlockAs(ownPassphrase)
    expect(await practice.refusal('people.dossier', { id: made.coacheeId })).toBe('access.denied')
    expect(await practice.refusal('people.coachees', {})).toBe('access.denied')
    const add = { trajectoryId: made.trajectoryId, description: 'Iets nieuws' }
    expect(await practice.refusal('goals.add', add)).toBe('access.denied')
    await practice.unlockAs(passphrase)
    const { entries } = await practice.call('audit.list', {})
    expect(entries.find(({ operation }) => operation === 'people.dossier')).toMatchObject({
      memberName: 'Bram Claes',
      outcome: 'access.denied'
    })
    const { trajectories } = await practice.call('people.dossier', { id: made.coacheeId })
    expect(trajectories[0]?.goals).toHaveLength(2)
  })

  it('may do what one of their roles may do', async () => {
    await practice.addMember({ roles: ['billing', 'administrator'], passphrase: ownPassphrase })
    await practice.unlockAs(ownPassphrase)
    expect((await practice.call('organisations.list', {})).total).toBe(1)
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true })
  })
})
