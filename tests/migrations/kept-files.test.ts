import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { migrations } from '../../electron/vault/database/migrations'
import { TestPractice } from '../integration/support/practice'
import { keptHashes, KeptPractice, keptVersions, type Rows } from './support/kept-practice'
import { rowsAfter, stepsWithRows } from './support/rows-after'

const versions = await keptVersions()
let kept: KeptPractice | undefined
let practice: TestPractice | undefined
afterEach(async () => {
  await practice?.lock()
  await kept?.end()
  practice = kept = undefined
})

describe('the practices that earlier versions left behind', () => {
  it('are those that were kept, to the byte', async () => {
    const recorded: unknown = JSON.parse(await readFile('tests/migrations/files/sha256.json', 'utf8'))
    expect(versions).toContain(1)
    expect(await keptHashes()).toEqual(recorded)
  })

  it('show for every step since the first what it does to the rows', () => {
    expect(stepsWithRows).toEqual(migrations.map(({ version }) => version).slice(1))
  })

  it.each(versions)('version %i is filled: no table is empty', async (version) => {
    kept = await KeptPractice.copyOf(version)
    const empty = Object.entries(await kept.rows()).filter(([, rows]) => rows.length === 0)
    expect(empty.map(([table]) => table)).toEqual([])
  })

  it.each(versions)('version %i keeps every row, changed only as its steps say', async (version) => {
    kept = await KeptPractice.copyOf(version)
    const before = await kept.rows()
    // The steps alone: nothing is indexed in a quiet moment after them.
    practice = TestPractice.at(kept.folder, [])
    await practice.call('vault.unlock', { passphrase: kept.passphrase })
    await practice.lock()
    const after = await kept.rows()
    expect(after['audit_log']?.at(-1)).toMatchObject({ verb: 'unlock' })
    expect(withoutLastEntry(after)).toEqual(rowsAfter(version, before))
  })

  it.each(versions)('version %i opens where its member was, and its log is whole', async (version) => {
    kept = await KeptPractice.copyOf(version)
    practice = TestPractice.at(kept.folder)
    const session = await practice.call('vault.unlock', { passphrase: kept.passphrase })
    expect(session.place).not.toBeNull()
    expect(await practice.call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
    const { rows, total } = await practice.call('people.coachees', {})
    expect(rows).toHaveLength(total)
    for (const { id } of rows) expect((await practice.call('people.dossier', { id })).person.id).toBe(id)
  })
})

/** Opening leaves an entry of its own. */
function withoutLastEntry(rows: Rows): Rows {
  return { ...rows, audit_log: rows['audit_log']?.slice(0, -1) ?? [] }
}
