import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChainedEntry } from '../../electron/vault/audit/chain'
import { appendEntry } from '../../electron/vault/audit/log'
import { audit as words } from '../../renderer/features/audit/words.nl'
import { psychometrics } from '../../renderer/features/psychometrics/words.nl'
import { recordKindInLog } from '../../shared/domain/record-kinds'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import { administration, answers } from './support/reporting'
import { sql } from '../../electron/vault/database'
import { sqlText } from '../../electron/vault/database/sql-text'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const entries = async () => (await practice.call('audit.list', {})).entries
async function spoilAnchor(): Promise<void> {
  const file = join(practice.folder, 'practice.anchor')
  const anchor = JSON.parse(await readFile(file, 'utf8')) as { sequence: number }
  await writeFile(file, JSON.stringify({ ...anchor, sequence: 1 }))
}

const refuseEntries =
  "CREATE TRIGGER no_entry BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'no room'); END"
/** Every column of an entry but its number. */
const copied = `at, member_id, role, verb, subject_type, subject_id, coachee_id, operation, outcome, detail,
  previous_hash, hash FROM audit_log`
const tamper = (statement: string, ...parameters: (string | null)[]) =>
  practice.opened.database.transaction((db) => db.run(sqlText(statement, ...parameters)))

describe('the audit log', () => {
  it('R75 says who did what to which record, newest first, and names the dossier', async () => {
    await practice.call('people.dossier', { id: made.coacheeId })
    const [newest, ...others] = await entries()
    expect(newest).toMatchObject({
      verb: 'read',
      subjectType: 'person',
      subjectId: made.coacheeId,
      coacheeName: 'An Vermeulen',
      memberName: 'Hilde Maes',
      operation: 'people.dossier',
      outcome: 'done'
    })
    expect(others.map((entry) => entry.operation)).toEqual([
      'trajectories.moveToPhase',
      'trajectories.add',
      'people.add',
      'organisations.addContact',
      'organisations.add',
      'vault.create'
    ])
  })

  it('keeps one entry for a visit, however often a screen reads again', async () => {
    const readings = async () =>
      (await entries()).filter((entry) => entry.operation === 'people.dossier').length
    await practice.call('people.dossier', { id: made.coacheeId })
    await practice.call('people.dossier', { id: made.coacheeId })
    expect(await readings()).toBe(1)
    practice.passTime(16 * 60_000)
    await practice.call('people.dossier', { id: made.coacheeId })
    expect(await readings()).toBe(2)
  })

  it('R75 holds refusals, with the reason', async () => {
    await practice.call('trajectories.moveToPhase', { id: made.trajectoryId, phase: 'closed' })
    await practice.refusal('notes.start', {
      trajectoryId: made.trajectoryId,
      template: 'free',
      heldAt: '2026-03-02T14:00:00+01:00',
      language: 'nl'
    })
    expect((await entries())[0]).toMatchObject({ operation: 'notes.start', outcome: 'trajectory.closed' })
  })

  it.each([
    ['tests.get', 'psychometrics.get', 'read', 'Geraadpleegd'],
    ['tests.record', 'psychometrics.record', 'add', 'Toegevoegd']
  ] as const)(
    'shows an entry of %s as %s, and leaves it as it was hashed',
    async (written, today, verb, word) => {
      const { database } = practice.opened
      const { trajectoryId } = made
      const { id } = await practice.call('psychometrics.record', { trajectoryId, administration, answers })
      const member = await database.screen.get<{ id: string }>(sql`SELECT id FROM members`)
      await database.transaction((db) =>
        appendEntry(db, {
          at: practice.now,
          member: { id: member?.id ?? '', givenName: 'Hilde', familyName: 'Maes', roles: ['coach'] },
          verb,
          subject: { type: 'testResult', id },
          operation: written,
          outcome: 'done',
          detail: {}
        })
      )
      const [shown] = await entries()
      expect(shown).toMatchObject({
        operation: today,
        verb,
        subjectType: 'test result',
        coacheeName: 'An Vermeulen'
      })
      expect(words.verbs[verb]).toBe(word)
      expect(recordKindInLog(shown?.subjectType ?? '')).toBe('testResult')
      expect(psychometrics.recordNames.testResult).toBe('Testresultaat')
      expect(
        await database.screen.all(sql`SELECT sequence FROM audit_log WHERE operation = ${written}`)
      ).toEqual([{ sequence: shown?.sequence }])
      expect((await practice.call('audit.verify', {})).brokenAt).toBeNull()
    }
  )

  it('verifies, also after the vault was closed and opened', async () => {
    expect(await practice.call('audit.verify', {})).toMatchObject({
      intact: true,
      anchored: true,
      brokenAt: null
    })
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
  })

  it.each([
    ['a removed entry', 'DELETE FROM audit_log WHERE sequence = 3', 4],
    ['entries below the first', 'UPDATE audit_log SET sequence = -sequence WHERE sequence IN (3, 4)', -4],
    ['an entry that was put in front', `INSERT INTO audit_log SELECT 0, ${copied} WHERE sequence = 1`, 0]
  ])('R75 notices %s, and says from where on the log does not hold', async (_what, sql, brokenAt) => {
    await tamper(sql)
    const { intact, brokenAt: found } = await practice.call('audit.verify', {})
    expect({ intact, found }).toEqual({ intact: false, found: brokenAt })
  })

  const other: Record<Exclude<keyof ChainedEntry, 'sequence'>, string> = {
    at: "'2026-03-01T09:00:00.000Z'",
    member_id: "'somebody else'",
    role: "'coach'",
    verb: "'read'",
    subject_type: "'note'",
    subject_id: 'NULL',
    coachee_id: "'somebody else'",
    operation: "'people.dossier'",
    outcome: "'access.denied'",
    detail: `'{"count":2}'`,
    previous_hash: 'upper(previous_hash)',
    hash: 'upper(hash)'
  }
  it('is written or the vault is closed again: no unlock goes unnoticed', async () => {
    await tamper(refuseEntries)
    await practice.lock()
    expect(await practice.refusal('vault.unlock', { passphrase })).not.toBeNull()
    expect(await practice.refusal('people.coachees', {})).toBe('vault.locked')
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'locked' })
  })

  it('takes back what it has no room to say', async () => {
    const move = { id: made.trajectoryId, phase: 'closed' } as const
    await tamper(refuseEntries)
    expect(await practice.refusal('trajectories.moveToPhase', move)).not.toBeNull()
    await tamper('DROP TRIGGER no_entry')
    expect(await practice.call('trajectories.get', { id: made.trajectoryId })).toMatchObject({
      phase: 'running'
    })
    expect(await practice.refusal('trajectories.moveToPhase', move)).toBeNull()
  })

  it('R75 notices that any column of an entry is another', async () => {
    const { screen } = practice.opened.database
    const columns = await screen.all<{ name: string }>(sql`SELECT name FROM pragma_table_info('audit_log')`)
    expect(columns.map(({ name }) => name)).toEqual(['sequence', ...Object.keys(other)])
    for (const [column, value] of Object.entries(other)) {
      const entry = await screen.get<{ before: string | null; after: string | null }>(
        sqlText(`SELECT ${column} AS before, ${value} AS after FROM audit_log WHERE sequence = 3`)
      )
      expect(entry?.after, column).not.toEqual(entry?.before)
      await tamper(`UPDATE audit_log SET ${column} = ${value} WHERE sequence = 3`)
      expect(await practice.call('audit.verify', {}), column).toMatchObject({ intact: false, brokenAt: 3 })
      await tamper(`UPDATE audit_log SET ${column} = ? WHERE sequence = 3`, entry?.before ?? null)
      expect(await practice.call('audit.verify', {}), column).toMatchObject({ intact: true })
    }
  })

  it('R75 notices a tail that was cut off, by the anchor outside the database', async () => {
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    await tamper('DELETE FROM audit_log WHERE sequence >= 5')
    expect(await practice.call('audit.verify', {})).toMatchObject({
      intact: false,
      brokenAt: null,
      anchored: false
    })
  })

  it('keeps saying so, however often the vault is opened and closed', async () => {
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    await tamper('DELETE FROM audit_log WHERE sequence >= 5')
    await practice.opened.database.close()
    // As a kill leaves it: nothing was anchored in this session.
    practice.forgetOpen()
    for (let time = 0; time < 2; time++) {
      await practice.call('vault.unlock', { passphrase })
      expect(await practice.call('audit.verify', {})).toMatchObject({ intact: false, anchored: false })
      await practice.lock()
    }
  })

  it.each([
    ['does not fit a cut tail', () => Promise.resolve()],
    ['was taken away', () => rm(join(practice.folder, 'practice.anchor'))],
    ['somebody wrote', () => spoilAnchor()]
  ])('keeps saying so under a new database key, for an anchor that %s', async (_what, spoil) => {
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    await tamper('DELETE FROM audit_log WHERE sequence >= 5')
    await practice.opened.database.close()
    await spoil()
    practice.forgetOpen()
    await practice.call('vault.unlock', { passphrase })
    await practice.call('vault.renewDatabaseKey', { passphrase })
    for (let time = 0; time < 2; time++) {
      expect(await practice.call('audit.verify', {})).toMatchObject({ intact: false, anchored: false })
      await practice.lock()
      await practice.call('vault.unlock', { passphrase })
    }
  })

  it('verifies under a new database key, also when the vault is killed right after', async () => {
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    await practice.call('vault.renewDatabaseKey', { passphrase })
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
    await practice.opened.database.close()
    practice.forgetOpen()
    for (let time = 0; time < 2; time++) {
      await practice.call('vault.unlock', { passphrase })
      expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
      await practice.lock()
    }
  })

  it('raises no alarm when the first session was cut short', async () => {
    await practice.opened.database.close()
    practice.forgetOpen()
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
  })

  it.each([
    ['no proof', []],
    ['a proof that is too short', ['00']],
    ['a proof under another key', ['00'.repeat(32)]]
  ])('R75 notices an anchor that fits a cut log, with %s', async (_what, proofs) => {
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    await tamper('DELETE FROM audit_log WHERE sequence >= 5')
    const head = await practice.opened.database.screen.get<object>(
      sql`SELECT sequence, hash FROM audit_log WHERE sequence = 4`
    )
    await practice.opened.database.close()
    await writeFile(join(practice.folder, 'practice.anchor'), JSON.stringify({ ...head, proofs }))
    practice.forgetOpen()
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.call('audit.verify', {})).toMatchObject({
      intact: false,
      brokenAt: null,
      anchored: false
    })
  })

  it('R75 notices an anchor that somebody wrote or took away', async () => {
    await practice.lock()
    await spoilAnchor()
    await practice.call('vault.unlock', { passphrase })
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: false, anchored: false })
  })
})
