import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  Database,
  findDamage,
  migrate,
  platformDriver,
  sql,
  type Driver
} from '../../electron/vault/database'
import { migrations } from '../../electron/vault/database/migrations'
import type { SteppedDatabase } from '../../electron/vault/database/migrations/migration'
import { classification } from '../../electron/vault/privacy/classification'
import { dossierTables } from '../../shared/domain/record-kinds'
import { sqlText } from '../../electron/vault/database/sql-text'

const newest = migrations.at(-1)?.version ?? 0
const key = Buffer.alloc(32, 5)
let folder: string
let file: string
let driver: Driver
let database: Database

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-schema-'))
  file = join(folder, 'practice.dossier')
  driver = await platformDriver()
  database = await Database.open(driver, file, key)
})
afterEach(async () => {
  await database.close().catch(() => undefined)
  await rm(folder, { recursive: true, force: true })
})

describe('the schema', () => {
  it('is the one that schema.sql shows', async () => {
    await migrate(database, file, key, driver)
    const rows = await database.screen.all<{ sql: string }>(
      sql`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_index_%'
       ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`
    )
    const text = rows.map(({ sql }) => `${sql.replace(/^ {2,}/gm, '  ')};`).join('\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot('../../electron/vault/database/schema.sql')
  })

  it('R06 has a classification for every column, and none for a column that is not there', async () => {
    await migrate(database, file, key, driver)
    const columns = await database.screen.all<{ name: string }>(
      sql`SELECT t.name || '.' || c.name AS name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite_%' ORDER BY 1`
    )
    const classified = Object.entries(classification).flatMap(([table, named]) =>
      Object.keys(named).map((column) => `${table}.${column}`)
    )
    expect(columns.map((column) => column.name)).toEqual(classified.sort())
  })

  it('names in the kinds of record every table whose rows say whose dossier they are in', async () => {
    await migrate(database, file, key, driver)
    const tied = await database.screen.all<{ name: string }>(
      sql`SELECT t.name AS name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND c.name = 'coachee_id'`
    )
    const named = dossierTables.filter(({ coacheeColumn }) => coacheeColumn === 'coachee_id')
    // Who works in a dossier is no part of it.
    const records = tied.map(({ name }) => name).filter((name) => name !== 'assignments')
    expect(records.sort()).toEqual(named.map(({ table }) => table).sort())
  })

  it('can be asked of every one of these tables whose dossier a row is in', async () => {
    await migrate(database, file, key, driver)
    for (const { table, coacheeColumn, where = 'true' } of dossierTables) {
      const inDossier = `SELECT "${table}"."${coacheeColumn}" FROM "${table}" WHERE ${where}`
      expect(await database.screen.all(sqlText(inDossier)), table).toEqual([])
    }
  })

  it('counts somebody as a dossier of their own, and the contact of an organisation as none', async () => {
    await migrate(database, file, key, driver)
    const people = dossierTables.filter(({ table }) => table === 'people')
    expect(people).toEqual([{ table: 'people', coacheeColumn: 'id', where: 'is_coachee = 1' }])
  })

  it('ties every row of a dossier to its coachee', async () => {
    await migrate(database, file, key, driver)
    const inDossier = JSON.stringify(
      dossierTables.map(({ table }) => table).filter((table) => table !== 'people')
    )
    const tables = await database.screen.all<{ name: string; named: 0 | 1 }>(
      sql`SELECT DISTINCT t.name AS name, t.name IN (SELECT value FROM json_each(${inDossier})) AS named
       FROM pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS k
       WHERE k."table" IN (SELECT value FROM json_each(${inDossier}))`
    )
    expect(tables.length).toBeGreaterThan(5)
    expect(tables.filter(({ named }) => named === 0)).toEqual([])
  })
})

describe('migrating', () => {
  const next = {
    version: newest + 1,
    statements: ['CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT']
  }

  it('R67 makes a verified copy before it changes a file that holds records', async () => {
    await migrate(database, file, key, driver)
    await addMemberWithADraft()
    await migrate(database, file, key, driver, [...migrations, next])
    expect(await versionOf(database)).toBe(next.version)
    const copy = await Database.open(driver, `${file}.before-${String(next.version)}`, key)
    expect(await versionOf(copy)).toBe(newest)
    expect(await copy.screen.get(sql`SELECT family_name FROM members`)).toEqual({ family_name: 'Maes' })
    expect(await findDamage(copy.heavy)).toEqual([])
    await copy.close()
  })

  it('leaves the file at its version when a step fails', async () => {
    await migrate(database, file, key, driver)
    const broken = { version: next.version, statements: [...next.statements, 'CREATE NONSENSE'] }
    await expect(migrate(database, file, key, driver, [...migrations, broken])).rejects.toThrow()
    expect(await versionOf(database)).toBe(newest)
    expect(await database.screen.all(sql`SELECT 1 FROM sqlite_schema WHERE name = 'later'`)).toEqual([])
  })

  it('exchanges a table that others refer to, rows and references kept', async () => {
    await migrate(database, file, key, driver)
    await addMemberWithADraft()
    const rebuilt = {
      version: next.version,
      rebuilds: true as const,
      statements: [
        `CREATE TABLE members_anew (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT`,
        `INSERT INTO members_anew SELECT id, given_name || ' ' || family_name FROM members`,
        'DROP TABLE members',
        'ALTER TABLE members_anew RENAME TO members'
      ]
    }
    await migrate(database, file, key, driver, [...migrations, rebuilt])
    expect(await database.screen.all(sql`SELECT * FROM members`)).toEqual([{ id: 'm', name: 'Hilde Maes' }])
    expect(await database.screen.all(sql`PRAGMA foreign_key_check`)).toEqual([])
    // They are on again: the draft holds its member.
    await expect(database.transaction((db) => db.run(sql`DELETE FROM members`))).rejects.toThrow()
  })

  it('leaves everything as it was when an exchange would leave a reference astray', async () => {
    await migrate(database, file, key, driver)
    await addMemberWithADraft()
    const losing = { version: next.version, rebuilds: true as const, statements: ['DELETE FROM members'] }
    await expect(migrate(database, file, key, driver, [...migrations, losing])).rejects.toMatchObject({
      code: 'vault.damaged'
    })
    expect(await versionOf(database)).toBe(newest)
    expect(await database.screen.all(sql`SELECT id FROM members`)).toEqual([{ id: 'm' }])
    await expect(database.transaction((db) => db.run(sql`DELETE FROM members`))).rejects.toThrow()
  })

  it('runs code in the transaction of its step, and undoes it with it', async () => {
    await migrate(database, file, key, driver)
    await addMemberWithADraft()
    const run = async (db: SteppedDatabase) => {
      const members = await db.all<{ id: string; name: string }>(
        'SELECT id, family_name AS name FROM members'
      )
      for (const { id, name } of members)
        await db.run('UPDATE members SET family_name = ? WHERE id = ?', name.toUpperCase(), id)
    }
    const failing = async (db: SteppedDatabase) => {
      await run(db)
      throw new Error('half way')
    }
    const version = next.version
    await expect(
      migrate(database, file, key, driver, [...migrations, { version, run: failing }])
    ).rejects.toThrow('half way')
    expect(await database.screen.get(sql`SELECT family_name FROM members`)).toEqual({ family_name: 'Maes' })
    await migrate(database, file, key, driver, [...migrations, { version, run }])
    expect(await database.screen.get(sql`SELECT family_name FROM members`)).toEqual({ family_name: 'MAES' })
    expect(await versionOf(database)).toBe(version)
  })

  it('R67 refuses a file of a newer app', async () => {
    await migrate(database, file, key, driver, [...migrations, next])
    await expect(migrate(database, file, key, driver)).rejects.toMatchObject({ code: 'vault.newer' })
  })

  it('refuses a file that is not ours, with the right key and with a wrong one', async () => {
    await database.transaction((db) => db.run(sql`CREATE TABLE somebody_elses (id INTEGER PRIMARY KEY)`))
    await expect(migrate(database, file, key, driver)).rejects.toMatchObject({ code: 'vault.foreign' })
    await database.close()
    await expect(Database.open(driver, file, Buffer.alloc(32, 6))).rejects.toMatchObject({
      code: 'vault.foreign'
    })
  })
})

async function addMemberWithADraft(): Promise<void> {
  await database.transaction(async (db) => {
    await db.run(sql`INSERT INTO members (id, given_name, family_name, email, qualification, roles, created_at)
       VALUES ('m', 'Hilde', 'Maes', '', '', '[]', '2026-01-01')`)
    await db.run(sql`INSERT INTO drafts (member_id, form, place, title, content, kept_at)
       VALUES ('m', 'f', '/', '', '{}', '2026-01-01')`)
  })
}

async function versionOf(opened: Database): Promise<number | undefined> {
  return (await opened.screen.get<{ user_version: number }>(sql`PRAGMA user_version`))?.user_version
}
