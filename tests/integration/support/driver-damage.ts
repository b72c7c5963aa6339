import { copyFile, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  Database,
  findDamage,
  removeDatabase,
  type Driver,
  sql,
  type Sql
} from '../../../electron/vault/database'
import { databasePages, PageOracle, saltOf } from '../../faults/page-oracle'

const key = Buffer.alloc(32, 7)
const pageBytes = 4096

type PageKind = 'first' | 'tree' | 'overflow' | 'free trunk' | 'free leaf'

/** A file with every kind of page that SQLite makes in ours: trees of two levels, an index, overflow and free pages. */
async function fileWithEveryKindOfPage(driver: Driver, file: string): Promise<void> {
  const database = await Database.open(driver, file, key)
  await database.transaction(async (db) => {
    await db.run(
      sql`CREATE TABLE records (id INTEGER PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL) STRICT`
    )
    await db.run(sql`CREATE INDEX records_by_name ON records (name)`)
    await db.run(sql`CREATE VIRTUAL TABLE words USING fts5(content, content = '')`)
    await db.run(sql`CREATE TABLE doomed (id INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT`)
    for (let id = 1; id <= 60; id += 1) {
      const content = `note ${String(id)} `.repeat(id % 20 === 0 ? 1500 : 40)
      await db.run(sql`INSERT INTO records VALUES (${id}, ${`name ${String(id)} `.repeat(8)}, ${content})`)
      await db.run(sql`INSERT INTO words (rowid, content) VALUES (${id}, ${content})`)
      await db.run(sql`INSERT INTO doomed VALUES (${id}, ${content})`)
    }
  })
  await database.transaction((db) => db.run(sql`DELETE FROM doomed`).then(() => undefined))
  await database.close()
}

/** What each page is, read without the binding. */
function kindsOfPages(file: Buffer): Map<number, PageKind> {
  const oracle = new PageOracle(key, saltOf(file))
  const pages = new Map(databasePages(file).map(({ number, page }) => [number, oracle.open(page, number)]))
  const kinds = new Map<number, PageKind>()
  for (const [number, page] of pages) {
    kinds.set(number, number === 1 ? 'first' : [2, 5, 10, 13].includes(page[0] ?? 0) ? 'tree' : 'overflow')
  }
  // The first page comes without its salt, so its header stands 16 bytes earlier: at 32 the first trunk of free pages.
  let trunk = pages.get(1)?.readUInt32BE(32 - 16) ?? 0
  while (trunk !== 0) {
    kinds.set(trunk, 'free trunk')
    const page = pages.get(trunk)
    if (!page) throw new Error(`no page ${String(trunk)}`)
    const leaves = page.readUInt32BE(4)
    for (let leaf = 0; leaf < leaves; leaf += 1) kinds.set(page.readUInt32BE(8 + 4 * leaf), 'free leaf')
    trunk = page.readUInt32BE(0)
  }
  return kinds
}

/** Whether the file, of which one bit is wrong, is refused when it is opened, or its check finds damage. */
async function isNoticed(driver: Driver, file: string): Promise<boolean> {
  const connection = await driver.open(file, key)
  const db = { all: <T>({ text }: Sql) => connection.all(text, []) as Promise<T[]> }
  try {
    return (await findDamage(db)).length > 0
  } catch {
    return true
  } finally {
    await connection.close()
  }
}

interface Damage {
  whole: 'sound' | 'damaged'
  pages: Record<string, { noticed: number; missed: number }>
  /** Of a file whose every free leaf is spoiled, once those pages hold records again. */
  afterFreePagesWereUsed: 'sound' | 'damaged'
}

/** Flips one bit in each page, once in its content, once in its initialisation vector and once in its seal. */
export async function damageFound(driver: Driver, folder: string): Promise<Damage> {
  const whole = join(folder, `${driver.name}-whole.dossier`)
  const spoiled = join(folder, `${driver.name}-spoiled.dossier`)
  await fileWithEveryKindOfPage(driver, whole)
  const kinds = kindsOfPages(await readFile(whole))
  const pages: Damage['pages'] = {}
  for (const [number, kind] of kinds) {
    for (const offset of [1000, pageBytes - 72, pageBytes - 8]) {
      await copyFile(whole, spoiled)
      await flipBit(spoiled, (number - 1) * pageBytes + offset)
      const tally = (pages[kind] ??= { noticed: 0, missed: 0 })
      tally[(await isNoticed(driver, spoiled)) ? 'noticed' : 'missed'] += 1
      await removeDatabase(spoiled)
    }
  }
  await copyFile(whole, spoiled)
  const free = [...kinds].filter(([, kind]) => kind === 'free leaf').map(([number]) => number)
  for (const number of free) await flipBit(spoiled, (number - 1) * pageBytes + 1000)
  await fillFreePages(driver, spoiled, free.length)
  return {
    whole: (await isNoticed(driver, whole)) ? 'damaged' : 'sound',
    pages,
    afterFreePagesWereUsed: (await isNoticed(driver, spoiled)) ? 'damaged' : 'sound'
  }
}

async function fillFreePages(driver: Driver, file: string, pages: number): Promise<void> {
  const database = await Database.open(driver, file, key)
  await database.transaction(async (db) => {
    for (let id = 1; id <= 2 * pages; id += 1)
      await db.run(sql`INSERT INTO doomed VALUES (${id}, ${'again '.repeat(600)})`)
    const free = await db.get<{ freelist_count: number }>(sql`PRAGMA freelist_count`)
    if (free?.freelist_count !== 0) throw new Error('there are free pages left')
  })
  await database.close()
}

async function flipBit(file: string, offset: number): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    const byte = Buffer.alloc(1)
    await handle.read(byte, 0, 1, offset)
    byte[0] = (byte[0] ?? 0) ^ 1
    await handle.write(byte, 0, 1, offset)
  } finally {
    await handle.close()
  }
}
