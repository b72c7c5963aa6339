import {
  Database,
  insert,
  migrate,
  platformDriver,
  type Columns,
  type SqlValue,
  type WritableDatabase,
  sql
} from '../../../electron/vault/database'
import type { Table } from '../../../electron/vault/database/sql'

export const practiceKey = Buffer.alloc(32, 5)

/** The file of a practice under a key that no passphrase is asked for, made where it is not there yet. */
export async function openPractice(file: string): Promise<Database> {
  const driver = await platformDriver()
  const database = await Database.open(driver, file, practiceKey)
  await migrate(database, file, practiceKey, driver)
  return database
}

/** A row of which only what matters is given. */
export async function addRow<T extends Table>(
  db: WritableDatabase,
  table: T,
  given: Columns<T>
): Promise<void> {
  const needed = await db.all<{ name: string; type: string }>(
    sql`SELECT name, type FROM pragma_table_info(${table}) WHERE "notnull" AND NOT (type = 'INTEGER' AND pk)`
  )
  const empty = needed.map(({ name, type }): [string, SqlValue] => [
    name,
    type === 'BLOB' ? Buffer.alloc(0) : type === 'TEXT' ? '' : 0
  ])
  await db.run(insert(table, { ...Object.fromEntries(empty), ...given }))
}
