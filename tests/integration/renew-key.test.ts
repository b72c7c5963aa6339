import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql, type Database } from '../../electron/vault/database'
import { sqlText } from '../../electron/vault/database/sql-text'
import {
  betweenReportsMs,
  inputsOf,
  makeFullCase,
  memberOperations,
  operationsByName,
  type FullCase
} from './support/every-operation'
import { newPractice, passphrase, TestPractice } from './support/practice'

let practice: TestPractice
let made: FullCase
let recoveryKey: string[]
beforeEach(async () => {
  practice = await TestPractice.empty()
  recoveryKey = (await practice.call('vault.create', newPractice)).recoveryKey.groups
  made = await makeFullCase(practice)
  await practice.opened.quietWork.finish()
})
afterEach(() => practice.end())

/** Does `work` when the copy under the new key has been begun and is not yet in use: who waits for the writer, waits for ever. */
function whileCopying(work: () => Promise<void>): void {
  const { database } = practice.opened
  const copy = database.copyWhileWriting.bind(database)
  database.copyWhileWriting = async (...asked) => {
    const changes = await copy(...asked)
    await work()
    return changes
  }
}

/** Every row of every table of the file, those of the search index among them. */
async function allRows({ screen }: Database): Promise<Record<string, unknown[]>> {
  const tables = await screen.all<{ name: string }>(
    sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') ORDER BY name`
  )
  const rows: Record<string, unknown[]> = {}
  for (const { name } of tables) rows[name] = await screen.all(sqlText(`SELECT * FROM main.${name}`))
  return rows
}

const ofMembers = memberOperations.filter(
  (name) => operationsByName[name].kind !== 'read' && !name.startsWith('vault.')
)
/** A report quotes a note as it is, so it is saved and signed before the note is changed. */
const quoting: typeof ofMembers = ['reports.save', 'reports.sign']
const writing = [...quoting, ...ofMembers.filter((name) => !quoting.includes(name))]

async function discardAReport(): Promise<void> {
  const { id } = await practice.call('reports.start', inputsOf['reports.start'](made))
  await practice.call('reports.discard', { id })
}

async function disclose(): Promise<void> {
  const { preparedId } = await practice.call('disclosures.prepare', inputsOf['disclosures.prepare'](made))
  const grant = practice.grant(join(practice.folder, '..', 'meanwhile.pdf'))
  await practice.call('disclosures.make', { ...inputsOf['disclosures.make'](made), preparedId, grant })
}

const confirm = () =>
  practice.call('vault.confirmRecoveryKey', {
    answers: [0, 5].map((position) => ({ position, group: recoveryKey[position] ?? '' }))
  })
const isConfirmed = async () => (await practice.call('vault.session', {})).recoveryKeyConfirmed

describe('while the database gets a new key', () => {
  it('S05 every operation that writes goes on, and each of its rows is there under the new key', async () => {
    const { database, keyring, member } = practice.opened
    const before = await allRows(database)
    const refused: string[] = []
    whileCopying(async () => {
      for (const name of writing) {
        practice.passTime(betweenReportsMs)
        if ((await practice.refusal(name, inputsOf[name](made))) !== null) refused.push(name)
      }
      await discardAReport()
      await disclose()
      await practice.opened.quietWork.finish()
      const undone = database.transaction(async (db) => {
        await db.run(sql`DELETE FROM drafts`)
        throw new Error('changed its mind')
      })
      await expect(undone).rejects.toThrow('changed its mind')
    })
    const replace = database.replace.bind(database)
    let expected: Record<string, unknown[]> = {}
    database.replace = async (keys, next, finish, onReplaced) => {
      expected = await allRows(database)
      await replace(keys, next, finish, onReplaced)
    }
    await keyring.renewDatabaseKey({ id: member.id, passphrase }, practice.now, practice.cancel.signal)

    // These two were done with records of their own.
    expect(refused).toEqual(['reports.discard', 'disclosures.make'])
    const changed = Object.keys(before).filter(
      (table) => JSON.stringify(before[table]) !== JSON.stringify(expected[table])
    )
    expect(changed).toEqual(
      expect.arrayContaining([
        'audit_log',
        'disclosures',
        'goals',
        'notes',
        'people',
        'reports',
        'search_words_data'
      ])
    )
    expect(await allRows(database)).toEqual(expected)
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    expect((await practice.call('notes.get', { id: made.noteId })).progress).toEqual([
      { goalId: made.goalId, score: 4 }
    ])
  })

  it('S05 a recovery key that is confirmed is the one of before: the new one is not', async () => {
    whileCopying(async () => {
      await confirm()
      expect(await isConfirmed()).toBe(true)
    })
    await practice.call('vault.renewDatabaseKey', { passphrase })
    expect(await isConfirmed()).toBe(false)
  })

  it('S05 it is cancelled between two steps: the old key and the printed sheet hold, and what was written stays', async () => {
    await confirm()
    whileCopying(async () => {
      await practice.call('goals.add', { trajectoryId: made.trajectoryId, description: 'Een later doel' })
      practice.cancel.abort()
    })
    expect(await practice.refusal('vault.renewDatabaseKey', { passphrase })).toBe('job.cancelled')
    practice.cancel = new AbortController()
    expect(await practice.leftovers()).toEqual([])
    expect(await isConfirmed()).toBe(true)
    const descriptions = async () =>
      (await practice.call('trajectories.get', { id: made.trajectoryId })).goals.map(
        ({ description }) => description
      )
    expect(await descriptions()).toContain('Een later doel')
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    expect(await descriptions()).toContain('Een later doel')
    await practice.call('vault.renewDatabaseKey', { passphrase })
    expect(await descriptions()).toContain('Een later doel')
  })

  it('a change that would not be the same in the copy stops it, and the old file counts', async () => {
    const { database } = practice.opened
    whileCopying(async () => {
      await practice.call('drafts.keep', { form: 'f', place: '/today', title: '', content: '{}' })
      // Depends on the file that it runs in, as no statement of the app does.
      await database.transaction((db) =>
        db.run(
          sql`DELETE FROM drafts WHERE (SELECT file FROM pragma_database_list LIMIT 1) NOT LIKE '%.next'`
        )
      )
    })
    expect(await practice.refusal('vault.renewDatabaseKey', { passphrase })).toBe('storage.failed')
    expect(await practice.leftovers()).toEqual([])
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
  })
})
