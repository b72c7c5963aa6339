import SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import type { Connection, Driver, SqlValue } from './driver'

/** SQLCipher's format on Windows, by `better-sqlite3-multiple-ciphers`. It reads and writes the same files. */
export const multipleCiphersDriver: Driver = {
  name: 'multiple-ciphers',

  open(file, key) {
    const database = new SqliteDatabase(file)
    database.pragma("cipher = 'sqlcipher'")
    database.pragma('legacy = 4')
    database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    return Promise.resolve(new MultipleCiphersConnection(database))
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
    return this.attempt(() => this.statement(sql).all(...bound(sql, parameters)))
  }

  run(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    return this.attempt(() => this.statement(sql).run(...bound(sql, parameters)).changes)
  }

  exec(sql: string): Promise<void> {
    return this.attempt(() => {
      this.database.exec(sql)
    })
  }

  close(): Promise<void> {
    return this.attempt(() => {
      this.database.close()
    })
  }

  private attempt<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => resolve(work()))
  }

  private statement(sql: string): PreparedStatement {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.database.prepare<Bound[], Record<string, SqlValue>>(sql)
    this.prepared.set(sql, statement)
    return statement
  }
}
