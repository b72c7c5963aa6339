import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '../../shared/domain/roles'
import { sql } from '../../electron/vault/database'
import { assignDossier } from '../../electron/vault/privacy'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import { writeNote } from './support/reporting'
import { sqlText } from '../../electron/vault/database/sql-text'

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
const shown = (statement: string) => practice.opened.database.screen.all(sqlText(statement))

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

describe('R04 a coach of many dossiers', () => {
  /** So many that the views look at each row instead of coming from the dossiers. */
  const many = 201

  async function assignMany(memberId: string): Promise<void> {
    await practice.opened.database.transaction(async (db) => {
      for (let number = 0; number < many; number += 1) {
        const id = randomUUID()
        await db.run(
          sql`INSERT INTO people SELECT ${id}, 1, 'Nora', ${`Peeters ${number}`}, ${`peeters ${number} nora`},
            birth_date, gender, language, email, phone, street, postcode, city, source, source_detail, created_at, changed_at,
            NULL FROM people WHERE id = ${made.coacheeId}`
        )
        await assignDossier(db, id, memberId, practice.now)
      }
    })
  }

  it('is shown the same of a dossier as a coach of few, and of the others nothing', async () => {
    await writeNote(practice, made, { shareable: 'a', private: 'b', reflection: 'c' })
    await makeCase(practice, 'Anders')
    await practice.opened.quietWork.finish()
    const memberId = await practice.addMember({ roles: ['coach'], passphrase: `${ownPassphrase}-many` })
    await practice.assign(made.coacheeId, memberId)
    const tables = ['trajectories', 'notes', 'goals', 'reports', 'search_entries', 'organisations', 'drafts']
    const seen = async () => {
      await practice.unlockAs(`${ownPassphrase}-many`)
      const rows = [...tables, 'audit_log WHERE coachee_id IS NOT NULL'].map((each) =>
        shown(`SELECT * FROM ${each}`)
      )
      return [...(await Promise.all(rows)), await shown("SELECT * FROM people WHERE given_name <> 'Nora'")]
    }
    const asFew = await seen()
    expect(asFew.slice(0, 3).map((rows) => rows.length)).toEqual([1, 1, 2])
    await assignMany(memberId)
    expect(await seen()).toEqual(asFew)
    await practice.takeAway(made.coacheeId, memberId)
    expect(await shown('SELECT * FROM trajectories')).toEqual([])
  })

  it('reads the own part of the log page after page, as a coach of few does, and is told no number', async () => {
    const memberId = await practice.addMember({ roles: ['coach'], passphrase: `${ownPassphrase}-log` })
    await practice.assign(made.coacheeId, memberId)
    await practice.unlockAs(`${ownPassphrase}-log`)
    const read = async () => {
      const numbers: number[] = []
      for (let before: number | null = null; ; before = numbers.at(-1) ?? null) {
        const { entries, isMore, total } = await practice.call('audit.list', { before, limit: 3 })
        expect(total).toBeNull()
        numbers.push(...entries.map(({ sequence }) => sequence))
        if (!isMore) return numbers
        expect(entries).toHaveLength(3)
      }
    }
    const visible = await shown('SELECT sequence FROM audit_log ORDER BY sequence DESC')
    const asFew = await read()
    expect(asFew.length).toBeGreaterThan(3)
    expect(asFew.map((sequence) => ({ sequence }))).toEqual(expect.arrayContaining(visible))
    await assignMany(memberId)
    const asMany = await read()
    expect(asMany.filter((sequence) => asFew.includes(sequence))).toEqual(asFew)
    expect((await practice.call('audit.list', { coacheeId: made.coacheeId })).total).toBeGreaterThan(0)
    await practice.unlockAs(passphrase)
    const whole = await practice.call('audit.list', {})
    expect(whole.total).toBe(whole.entries[0]?.sequence)
  })
})
