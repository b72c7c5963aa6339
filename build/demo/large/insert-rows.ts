import type { SqlValue, WritableDatabase } from '../../../electron/vault/database'
import { sqlText } from '../../../electron/vault/database/sql-text'

export type Row = Readonly<Record<string, Exclude<SqlValue, Uint8Array>>>

const rowsPerStatement = 400

/**
 * Inserts many rows of one table, which have the same columns. Hundreds in one statement are ten times as fast as one
 * by one.
 */
export async function insertRows(db: WritableDatabase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const part = rows.slice(from, from + rowsPerStatement).map((row) => columns.map((column) => row[column]))
    await db.run(
      sqlText(
        `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} FROM json_each(?)`,
        JSON.stringify(part)
      )
    )
  }
}
