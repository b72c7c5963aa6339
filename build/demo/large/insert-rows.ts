import type { SqlValue, WritableDatabase } from '../../../electron/vault/database'

export type Row = Readonly<Record<string, Exclude<SqlValue, Uint8Array>>>

const inOneStatement = 400

/** Many rows of one table with the same columns, hundreds in one statement: ten times the speed of one by one. */
export async function insertRows(db: WritableDatabase, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = columns.map((_, place) => `value ->> ${place}`).join(', ')
  for (let from = 0; from < rows.length; from += inOneStatement) {
    const part = rows.slice(from, from + inOneStatement).map((row) => columns.map((column) => row[column]))
    await db.run(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values} FROM json_each(?)`,
      JSON.stringify(part)
    )
  }
}
