import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { changesRows, type Connection, type Driver, type SqlValue } from './driver'

/** SQLCipher's format on Windows, by `better-sqlite3-multiple-ciphers`. It reads and writes the same files. */
export const multipleCiphersDriver: Driver = {
  name: 'multiple-ciphers',

  open(file, key) {
    return attempt(() => {
      // The binding has no code for this.
      if (!existsSync(dirname(file))) throw Object.assign(new Error('no folder'), { code: 'SQLITE_CANTOPEN' })
      const database = new SqliteDatabase(file)
      database.pragma("cipher = 'sqlcipher'")
      database.pragma('legacy = 4')
      database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
      return new MultipleCiphersConnection(database)
    })
  }
}

/** This binding takes `?` by position, but `?1` as a name: one statement uses the one or the other. */
type Bound = SqlValue | Record<string, SqlValue>
type PreparedStatement = SqliteDatabase.Statement<Bound[], Record<string, SqlValue>>

function bound(sql: string, parameters: readonly SqlValue[]): Bound[] {
  if (!/\?\d/.test(sql)) return [...parameters]
  return [Object.fromEntries(parameters.map((value, index) => [String(index + 1), value]))]
}

class MultipleCiphersConnection implements Connection {
  private readonly prepared = new Map<string, PreparedStatement>()

  constructor(private readonly database: SqliteDatabase.Database) {}

  all(sql: string, parameters: readonly SqlValue[]): Promise<Record<string, SqlValue>[]> {
    return attempt(() => {
      const statement = this.statement(sql)
      if (statement.reader) return statement.all(...bound(sql, parameters))
      // The binding refuses to ask for rows where there are none, as with VACUUM INTO or a PRAGMA that it does not know.
      statement.run(...bound(sql, parameters))
      return []
    })
  }

  run(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    return attempt(() => {
      const { changes } = this.statement(sql).run(...bound(sql, parameters))
      return changesRows(sql) ? changes : 0
    })
  }

  exec(sql: string): Promise<void> {
    return attempt(() => {
      this.database.exec(sql)
    })
  }

  close(): Promise<void> {
    return attempt(() => {
      this.database.close()
    })
  }

  private statement(sql: string): PreparedStatement {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.database.prepare<Bound[], Record<string, SqlValue>>(sql)
    this.prepared.set(sql, statement)
    return statement
  }
}

/** The binding answers at once and throws; the port gives promises. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()))
}
