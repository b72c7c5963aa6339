import { join } from 'node:path'
import { Database, type Driver, sql } from '../../../electron/vault/database'

const key = Buffer.alloc(32, 7)
const enough = 20

/**
 * How many times a save and a page were done while one heavy read went on. Counted, not timed: where the heavy read holds
 * the others up there is none, however fast the computer is.
 */
export async function smallWorkDuring(driver: Driver, folder: string): Promise<{ saved: number }> {
  const database = await Database.open(driver, join(folder, `${driver.name}-concurrency.dossier`), key)
  await database.transaction(async (db) => {
    await db.run(sql`CREATE TABLE kept (id INTEGER PRIMARY KEY) STRICT`)
  })
  let steps = 1_000_000
  for (;;) {
    let saved = 0
    const read = { done: false }
    const goesOn = () => !read.done
    const heavy = database.heavy.get(
      sql`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${steps}) SELECT count(*) AS count FROM n`
    )
    void heavy.finally(() => (read.done = true))
    while (goesOn() && saved < enough) {
      await database.transaction(async (db) => {
        await db.run(sql`INSERT INTO kept DEFAULT VALUES`)
      })
      await database.screen.get(sql`SELECT count(*) AS count FROM kept`)
      if (goesOn()) saved += 1
    }
    await heavy
    // A read that was too short for a slow disk shows nothing yet.
    if (saved >= enough || steps > 30_000_000) {
      await database.close()
      return { saved }
    }
    steps *= 4
  }
}
