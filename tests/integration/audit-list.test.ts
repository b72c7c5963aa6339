import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { appendEntry } from '../../electron/vault/audit'
import { makeCase, type TestCase } from './support/case'
import { TestPractice } from './support/practice'
import { sqlText } from '../../electron/vault/database/sql-text'

const coachPassphrase = 'zeven-groene-fietsen-in-de-regen-31'
const passphrase = 'lantaarn-visser-molen-kade-42'

let practice: TestPractice
let made: TestCase
let coachId: string
/** Of all tests; not beforeAll, of which StrykerJS does not notice that it failed. */
let started: Promise<void> | undefined
beforeEach(() => (started ??= start()))
async function start(): Promise<void> {
  practice = await TestPractice.open()
  made = await makeCase(practice)
  coachId = await practice.addMember({ roles: ['coach'], passphrase: coachPassphrase })
  await practice.call('people.dossier', { id: made.coacheeId })
  // Asking for the log is in the log as well, once a visit.
  await practice.call('audit.list', {})
}
afterAll(() => practice.end())

const tamper = (sql: string) => practice.opened.database.transaction((db) => db.run(sqlText(sql)))
const list = (input: { before?: number; coacheeId?: string; limit?: number } = {}) =>
  practice.call('audit.list', input)
const numbers = ({ entries }: { entries: readonly { sequence: number }[] }) =>
  entries.map(({ sequence }) => sequence)

describe('R75 the list of the log', () => {
  it('shows the newest entries first, as many as are asked for, and says how many there are', async () => {
    expect(await list()).toMatchObject({ total: 8 })
    expect(numbers(await list())).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    const page = await list({ limit: 3 })
    expect(numbers(page)).toEqual([8, 7, 6])
    expect(page).toMatchObject({ total: 8, isMore: true })
    expect(await list({ limit: 8 })).toMatchObject({ isMore: false })
  })

  it('goes on before the last one that was shown', async () => {
    const page = await list({ before: 6, limit: 2 })
    expect(numbers(page)).toEqual([5, 4])
    expect(page).toMatchObject({ total: 8, isMore: true })
  })

  it('shows the entries of one dossier, and how many those are', async () => {
    const ofDossier = await list({ coacheeId: made.coacheeId })
    expect(ofDossier.entries.map(({ operation }) => operation)).toEqual([
      'people.dossier',
      'trajectories.moveToPhase',
      'trajectories.add',
      'people.add'
    ])
    expect(ofDossier.total).toBe(4)
    expect(numbers(await list({ coacheeId: made.coacheeId, before: 6 }))).toEqual([5, 4])
  })

  it('reads what an operation said of itself', async () => {
    const [newest] = (await list({ before: 2 })).entries
    expect(newest).toMatchObject({ operation: 'vault.create', subjectType: 'practice', detail: {} })
    await practice.call('locking.changePracticeLongest', { minutes: 45 })
    expect((await list()).entries[0]?.detail).toEqual({ minutes: 45 })
  })

  it('shows a member who sees a part that part, page by page, and counts only what is of one dossier', async () => {
    await practice.assign(made.coacheeId, coachId)
    await practice.unlockAs(coachPassphrase)
    await list()
    const shown = await list()
    expect(shown).toMatchObject({ total: null, isMore: false })
    expect(shown.entries.map(({ operation }) => operation)).toEqual([
      'audit.list',
      'vault.unlock',
      'people.dossier',
      'trajectories.moveToPhase',
      'trajectories.add',
      'people.add'
    ])
    const [first = 0, second = 0, ...rest] = numbers(shown)
    expect(numbers(await list({ limit: 2 }))).toEqual([first, second])
    expect(numbers(await list({ before: second, limit: 4 }))).toEqual(rest)
    expect((await list({ coacheeId: made.coacheeId })).total).toBe(4)
    await practice.unlockAs(passphrase)
  })
})

describe('R75 a look through the whole log', () => {
  const verify = () => practice.call('audit.verify', {})

  it('finds nothing wrong, says how many entries there are and how far it is', async () => {
    const told: [number, number][] = []
    practice.onProgress = (done, of) => told.push([done, of])
    await list()
    const { total } = await list()
    expect(await verify()).toEqual({ entries: total, intact: true, brokenAt: null, anchored: true })
    expect(told).toEqual([[total, total]])
  })

  it.each([
    [
      'an entry that is another',
      "SET outcome = 'denied' WHERE sequence = 3",
      "SET outcome = 'done' WHERE sequence = 3",
      3,
      0
    ],
    [
      'one below the first',
      'SET sequence = -3 WHERE sequence = 3',
      'SET sequence = 3 WHERE sequence = -3',
      -3,
      0
    ]
  ])('says where it breaks: %s', async (_what, change, back, brokenAt, entries) => {
    await tamper(`UPDATE audit_log ${change}`)
    expect(await verify()).toEqual({ entries, intact: false, brokenAt, anchored: true })
    await tamper(`UPDATE audit_log ${back}`)
    expect(await verify()).toMatchObject({ intact: true })
  })

  it('reads a long log in steps, and is stopped between two of them', async () => {
    const { member, database } = practice.opened
    const entry = {
      at: practice.now,
      member,
      verb: 'read',
      operation: 'notes.get',
      outcome: 'done',
      detail: {}
    } as const
    await database.transaction(async (db) => {
      for (let time = 0; time < 2000; time += 1)
        await appendEntry(db, { ...entry, subject: { type: 'note', id: null } })
    })
    const { total } = await list({ limit: 1 })
    const told: [number, number][] = []
    practice.onProgress = (done, of) => told.push([done, of])
    expect(await verify()).toMatchObject({ entries: total, intact: true })
    expect(told).toEqual([
      [1000, total],
      [2000, total],
      [total, total]
    ])
    await tamper("UPDATE audit_log SET outcome = 'denied' WHERE sequence = 1500")
    expect(await verify()).toEqual({ entries: 1000, intact: false, brokenAt: 1500, anchored: true })
    await tamper("UPDATE audit_log SET outcome = 'done' WHERE sequence = 1500")
    practice.onProgress = () => practice.cancel.abort()
    expect(await practice.refusal('audit.verify', {})).toBe('job.cancelled')
    practice.cancel = new AbortController()
    practice.onProgress = () => undefined
  })

  it('is not content with a chain that holds where its tail was cut off', async () => {
    await practice.unlockAs(passphrase)
    await tamper('DELETE FROM audit_log WHERE sequence > 100')
    expect(await verify()).toMatchObject({ intact: false, brokenAt: null, anchored: false })
  })
})
