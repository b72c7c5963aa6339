import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../shared/domain/roles'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import { writeNote } from './support/reporting'

const ownPassphrase = 'zeven-groene-fietsen-in-de-regen-31'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
  await practice.addMember({ roles: ['coach'], passphrase: ownPassphrase })
})
afterEach(() => practice.end())

/** By role, of one dossier that is not assigned: what is shown of each table. */
const reach = {
  coach: { coachees: 0, trajectories: 0, notes: 0, goals: 0, organisations: 1, logged: false },
  trainee: { coachees: 0, trajectories: 0, notes: 0, goals: 0, organisations: 1, logged: false },
  qualityOfficer: { coachees: 1, trajectories: 0, notes: 0, goals: 0, organisations: 1, logged: true },
  administrator: { coachees: 0, trajectories: 0, notes: 0, goals: 0, organisations: 1, logged: true },
  billing: { coachees: 0, trajectories: 0, notes: 0, goals: 0, organisations: 1, logged: false },
  maintenance: { coachees: 0, trajectories: 0, notes: 0, goals: 0, organisations: 0, logged: false }
} satisfies Record<Role, unknown>

/** What a query that asks nobody's leave gets from the connection that a screen reads on. */
const shown = (statement: string) => practice.opened.database.screen.all(statement)

it.each(Object.entries(reach))(
  'R04 a member who is %s reads what that role may know',
  async (role, expected) => {
    await writeNote(practice, made, { shareable: 'a', private: 'b', reflection: 'c' })
    const rolePassphrase = `${ownPassphrase}-${role}`
    const memberId = await practice.addMember({ roles: [role as Role], passphrase: rolePassphrase })
    await practice.unlockAs(rolePassphrase)
    const count = async (from: string) => (await shown(`SELECT 1 FROM ${from}`)).length
    const seen = async () => ({
      coachees: await count('people WHERE is_coachee'),
      trajectories: await count('trajectories'),
      notes: await count('notes'),
      // Two goals of one trajectory.
      goals: (await count('goals')) / 2,
      organisations: await count('organisations'),
      logged: (await count('audit_log WHERE coachee_id IS NOT NULL')) > 0
    })
    expect(await seen()).toEqual(expected)
    // An assignment opens the dossier at once to whoever works in dossiers, and to nobody else.
    await practice.assign(made.coacheeId, memberId)
    const whole = { coachees: 1, trajectories: 1, notes: 1, goals: 1, organisations: 1, logged: true }
    expect(await seen()).toEqual(role === 'coach' || role === 'trainee' ? whole : expected)
  }
)

describe('R04 a query that forgets to ask who may see', () => {
  it('finds nothing of a dossier that is not assigned in the search index', async () => {
    await writeNote(practice, made, { shareable: 'Een kwikstaart.', private: 'Een zwaluw.', reflection: '' })
    await practice.opened.quietWork.finish()
    const entries = 'SELECT kind FROM search_entries WHERE coachee_id IS NOT NULL'
    expect(await shown(entries)).not.toEqual([])
    expect((await practice.call('search.find', { words: 'kwikstaart' })).hits).toHaveLength(1)
    await practice.unlockAs(ownPassphrase)
    expect(await shown(entries)).toEqual([])
    expect((await practice.call('search.find', { words: 'kwikstaart' })).hits).toEqual([])
  })

  it("sees no other member's typing", async () => {
    await practice.call('drafts.keep', { form: 'f', place: '/settings', title: 'Een scherm', content: '{}' })
    expect(await shown('SELECT form FROM drafts')).toHaveLength(1)
    await practice.unlockAs(ownPassphrase)
    expect(await shown('SELECT form FROM drafts')).toEqual([])
    await practice.unlockAs(passphrase)
    expect(await shown('SELECT form FROM drafts')).toHaveLength(1)
  })

  it("sees the own entries of the log where they concern no dossier, and nobody else's", async () => {
    await practice.unlockAs(ownPassphrase)
    const { id } = await practice.call('members.me', {})
    const members = await shown('SELECT DISTINCT member_id AS id FROM audit_log')
    expect(members).toEqual([{ id }])
    await practice.unlockAs(passphrase)
    expect(await shown('SELECT DISTINCT member_id AS id FROM audit_log')).toHaveLength(2)
  })
})
