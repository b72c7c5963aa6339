import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as otherWork } from 'node:timers/promises'
import {
  copyUnderNewKey,
  Database,
  findDamage,
  putUnderNewKey,
  sql,
  type Driver
} from '../../../electron/vault/database'

const keys = { old: Buffer.alloc(32, 7), next: Buffer.alloc(32, 8) }
const writes = 200

/**
 * A file that gets a new key while somebody writes: every row that was said to be written, and every word of them that is
 * found, is counted under the new key.
 */
export async function newKeyWhileWriting(
  driver: Driver,
  folder: string
): Promise<{
  wroteMeanwhile: boolean
  lost: number
  damage: string[]
  opensWithTheOldKey: boolean
  left: boolean
}> {
  const file = join(folder, `${driver.name}-new-key.dossier`)
  const database = await Database.open(driver, file, keys.old)
  await database.transaction(async (db) => {
    await db.run(sql`CREATE TABLE kept (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT`)
    await db.run(sql`CREATE VIRTUAL TABLE words USING fts5(content, content = '')`)
  })
  const change = { begun: false, ended: false }
  let written = 0
  let meanwhile = 0
  const write = async (): Promise<void> => {
    const whileChanging = change.begun && !change.ended
    // A save comes over a port: a binding that answers at once would leave no room for anything else.
    await otherWork()
    await database.transaction(async (db) => {
      await db.all(sql`INSERT INTO kept (content) VALUES (${Buffer.alloc(3000, written)}) RETURNING id`)
      await db.run(sql`INSERT INTO words (rowid, content) VALUES (${written}, ${`word${String(written)}`})`)
    })
    written += 1
    if (whileChanging && !change.ended) meanwhile += 1
  }
  for (let each = 0; each < writes; each += 1) await write()
  change.begun = true
  const changing = putUnderNewKey(database, driver, file, keys, {
    goOn: () => undefined,
    beforeSwap: () => Promise.resolve(),
    onCopy: () => Promise.resolve(),
    onReplaced: () => (change.ended = true)
  })
  const ended = () => change.ended
  do await write()
  while (!ended() && written < 100 * writes)
  await changing
  await write()
  await database.close()

  const opened = await Database.open(driver, file, keys.next)
  let lost = 0
  for (let each = 0; each < written; each += 1) {
    const row = await opened.screen.get(
      sql`SELECT 1 FROM kept WHERE id = ${each + 1} AND content = ${Buffer.alloc(3000, each)}`
    )
    const word = await opened.screen.get(
      sql`SELECT 1 FROM words WHERE words MATCH ${`word${String(each)}`} AND rowid = ${each}`
    )
    if (!row || !word) lost += 1
  }
  const damage = await findDamage(opened.heavy)
  await opened.close()
  const opensWithTheOldKey = await Database.open(driver, file, keys.old).then(
    (again) => again.close().then(() => true),
    () => false
  )
  const left = await access(copyUnderNewKey(file)).then(
    () => true,
    () => false
  )
  return { wroteMeanwhile: meanwhile > 0, lost, damage, opensWithTheOldKey, left }
}
