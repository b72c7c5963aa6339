import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql, type ReadableDatabase } from '../../electron/vault/database'
import { openSlot } from '../../electron/vault/keys/key-slots'
import { readSlots } from '../../electron/vault/keys/slot-file'
import { databasePages, PageOracle, saltOf } from '../faults/page-oracle'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import { sqlText } from '../../electron/vault/database/sql-text'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const renewKey = () => practice.call('vault.renewDatabaseKey', { passphrase })

/** The connections are opened once with the vault, and once more when its key has changed. */
describe.each([
  ['as they are opened with the vault', () => Promise.resolve()],
  ['as they are opened again under a new key', renewKey]
])('the connections of the vault, %s', (_when, reopen) => {
  beforeEach(async () => {
    await reopen()
  })

  const settingOf = async (db: ReadableDatabase, name: string) =>
    Object.values((await db.get<Record<string, unknown>>(sqlText(`PRAGMA ${name}`))) ?? {})[0]

  it.each(['screen', 'heavy'] as const)('cannot write on the one for reading: %s', async (reading) => {
    const db = practice.opened.database[reading]
    expect(await db.all(sql`SELECT id FROM goals`)).toHaveLength(2)
    for (const statement of [
      "UPDATE goals SET description = 'x'",
      'DELETE FROM goal_progress',
      'CREATE TABLE notes_of_mine (id TEXT)',
      'PRAGMA user_version = 9'
    ]) {
      await expect(db.all(sqlText(statement)), statement).rejects.toMatchObject({ code: 'storage.failed' })
    }
    expect((await practice.call('trajectories.get', { id: made.trajectoryId })).goals[0]?.description).toBe(
      'Neen leren zeggen'
    )
  })

  it('take no row that refers to nothing, and lose none that is referred to', async () => {
    const change = (statement: string) =>
      practice.opened.database.transaction((db) => db.run(sqlText(statement)))
    const orphan = `INSERT INTO goals VALUES ('g', 'no trajectory', '${made.coacheeId}', 0, 'x')`
    await expect(change(orphan)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
    await expect(change('DELETE FROM people')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
    await change(`INSERT INTO goals VALUES ('g', '${made.trajectoryId}', '${made.coacheeId}', 2, 'x')`)
  })

  it('have on the disk what they say is written, and let no readable file beside it', async () => {
    // FULL and MEMORY, as SQLite numbers them.
    const written = await practice.opened.database.transaction(async (db) => ({
      synchronous: await settingOf(db, 'synchronous'),
      journal_mode: await settingOf(db, 'journal_mode'),
      temp_store: await settingOf(db, 'temp_store')
    }))
    expect(written).toEqual({ synchronous: 2, journal_mode: 'wal', temp_store: 2 })
    for (const db of [practice.opened.database.screen, practice.opened.database.heavy]) {
      expect(await settingOf(db, 'temp_store')).toBe(2)
    }
  })
})

/** The whole file of a closed practice, decrypted. */
async function readableBytes(): Promise<Buffer> {
  await practice.lock()
  const slots = await readSlots(join(practice.folder, 'practice.keys'))
  const own = slots.find(({ kind }) => kind === 'passphrase')
  const key = own && (await openSlot(own, passphrase))
  if (!key) throw new Error('no slot opens')
  const file = await readFile(join(practice.folder, 'practice.dossier'))
  const oracle = new PageOracle(key, saltOf(file))
  await practice.call('vault.unlock', { passphrase })
  return Buffer.concat(databasePages(file).map(({ number, page }) => oracle.open(page, number)))
}

describe('what is deleted', () => {
  it('R72 is overwritten in the file: whoever has the key finds nothing of it either', async () => {
    const marker = 'KWIKSTAARTMERK'
    const draft = { form: 'a form', place: '/today', title: 'Een scherm' }
    // Longer than a page, so that whole pages become free, too.
    await practice.call('drafts.keep', { ...draft, content: `${marker} `.repeat(1000) })
    expect((await readableBytes()).includes(marker)).toBe(true)
    await practice.call('drafts.discard', { form: draft.form })
    expect((await readableBytes()).includes(marker)).toBe(false)
  })
})
