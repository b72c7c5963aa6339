import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Database, migrate, platformDriver, type Driver, sql } from '../../electron/vault/database'
import { migrations } from '../../electron/vault/database/migrations'

const key = Buffer.alloc(32, 5)
const id = '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11'
const longName = 'x'.repeat(1000)

let folder: string
let file: string
let driver: Driver
let database: Database

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-psychometrics-'))
  file = join(folder, 'practice.dossier')
  driver = await platformDriver()
  database = await Database.open(driver, file, key)
  await migrateTo(1)
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const migrateTo = (version: number) =>
  migrate(
    database,
    file,
    key,
    driver,
    migrations.filter((step) => step.version <= version)
  )

async function addMember(memberId: string, place: string | null): Promise<void> {
  await database.transaction((db) =>
    db.run(
      sql`INSERT INTO members (id, given_name, family_name, email, qualification, roles, place, created_at)
       VALUES (${memberId}, 'Hilde', 'Maes', '', '', '[]', ${place}, '2026-01-01')`
    )
  )
}

/** Each address before, and what it is after. What is not a screen of test results stays as it is. */
const addresses: [before: string, after: string][] = [
  ['/tests', '/psychometrics'],
  ['/tests?after=1', '/psychometrics?after=1'],
  [`/tests/${id}`, `/psychometrics/${id}`],
  [`/trajectories/${id}/tests/new`, `/trajectories/${id}/psychometrics/new`],
  [`/trajectories/${id}/tests/new?language=fr`, `/trajectories/${id}/psychometrics/new?language=fr`],
  [`/trajectories/${id}/notes/new`, `/trajectories/${id}/notes/new`],
  [`/trajectories/${id}`, `/trajectories/${id}`],
  ['/testsuite', '/testsuite'],
  ['/', '/']
]

describe('version 2, tests renamed to psychometrics', () => {
  it('moves the drafts of the screens of test results with their screens', async () => {
    await addMember('m', null)
    for (const [before] of addresses) {
      await database.transaction((db) =>
        db.run(
          sql`INSERT INTO drafts (member_id, form, place, title, content, kept_at)
           VALUES ('m', ${`${before} form`}, ${before}, 'Test afnemen', '{"conditions":"/tests"}', '2026-03-02T09:00:00Z')`
        )
      )
    }
    await migrateTo(2)
    const rows = await database.screen.all(sql`SELECT form, place, title, content FROM drafts ORDER BY form`)
    const expected = addresses.map(([, after]) => ({
      form: `${after} form`,
      place: after,
      title: 'Test afnemen',
      content: '{"conditions":"/tests"}'
    }))
    expect(rows).toEqual(expected.sort((a, b) => (a.form < b.form ? -1 : 1)))
  })

  it('cuts the key of a form where the screens cut it', async () => {
    await addMember('m', null)
    await database.transaction((db) =>
      db.run(
        sql`INSERT INTO drafts (member_id, form, place, title, content, kept_at)
         VALUES ('m', ${`/tests ${longName}`.slice(0, 1000)}, '/tests', '', '{}', '2026-03-02T09:00:00Z')`
      )
    )
    await migrateTo(2)
    expect(await database.screen.get(sql`SELECT form FROM drafts`)).toEqual({
      form: `/psychometrics ${longName}`.slice(0, 1000)
    })
  })

  it.each(addresses)('takes a member who was at %s back to %s', async (before, after) => {
    await addMember('away', null)
    await addMember(
      'here',
      JSON.stringify({ path: before, field: 'conditions', selection: [1, 2], scroll: 40 })
    )
    await migrateTo(2)
    const rows = await database.screen.all<{ place: string | null }>(
      sql`SELECT place FROM members ORDER BY id`
    )
    expect(rows.map(({ place }) => place && (JSON.parse(place) as unknown))).toEqual([
      null,
      { path: after, field: 'conditions', selection: [1, 2], scroll: 40 }
    ])
  })
})
