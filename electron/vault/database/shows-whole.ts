import type { ReadableDatabase } from './readable-writable'
import { sql } from './sql'

/**
 * Whether this connection shows a table as it is in the file, and not through the view of a member who may see a part of
 * it. What is kept about all rows (their number) may be read only then.
 */
export async function showsWhole(db: ReadableDatabase, table: string): Promise<boolean> {
  return (await db.get(sql`SELECT 1 FROM sqlite_temp_schema WHERE name = ${table}`)) === undefined
}
