import type SqliteDatabase from 'better-sqlite3-multiple-ciphers'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { changesRows, type SqlValue } from './driver'

/** This binding takes `?` by position, but `?1` as a name: one statement uses the one or the other. */
type Bound = SqlValue | Record<string, SqlValue>
type Row = Record<string, SqlValue>
type PreparedStatement = SqliteDatabase.Statement<Bound[], Row>

function bound(sql: string, parameters: readonly SqlValue[]): Bound[] {
  if (!/\?\d/.test(sql)) return [...parameters]
  return [Object.fromEntries(parameters.map((value, index) => [String(index + 1), value]))]
}

/** One connection by `better-sqlite3-multiple-ciphers`, which answers at once and throws. */
export class MultipleCiphersDatabase {
  private readonly prepared = new Map<string, PreparedStatement>()

  private constructor(private readonly database: SqliteDatabase.Database) {}

  /** @param binding the package, loaded by the thread that will use it */
  static open(binding: SqliteDatabase.Binding, file: string, key: Uint8Array): MultipleCiphersDatabase {
    // The binding has no code for this.
    if (!existsSync(dirname(file))) throw Object.assign(new Error('no folder'), { code: 'SQLITE_CANTOPEN' })
    const database = withPrimaryCode(() => new binding(file))
    const rawKey = inSqlNotation(key)
    try {
      database.pragma("cipher = 'sqlcipher'")
      database.pragma('legacy = 4')
      database.key(rawKey)
      return new MultipleCiphersDatabase(database)
    } catch (error) {
      database.close()
      throw error
    } finally {
      rawKey.fill(0)
    }
  }

  all(sql: string, parameters: readonly SqlValue[]): Row[] {
    return withPrimaryCode(() => {
      const statement = this.statement(sql)
      if (statement.reader) return statement.all(...bound(sql, parameters))
      // The binding refuses to ask for rows where there are none, as with VACUUM INTO or a PRAGMA that it does not know.
      statement.run(...bound(sql, parameters))
      return []
    })
  }

  run(sql: string, parameters: readonly SqlValue[]): number {
    return withPrimaryCode(() => {
      const { changes } = this.statement(sql).run(...bound(sql, parameters))
      return changesRows(sql) ? changes : 0
    })
  }

  exec(sql: string): void {
    withPrimaryCode(() => this.database.exec(sql))
  }

  close(): void {
    withPrimaryCode(() => this.database.close())
  }

  private statement(sql: string): PreparedStatement {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = this.database.prepare<Bound[], Row>(sql)
    this.prepared.set(sql, statement)
    return statement
  }
}

/** `x'<64 hex digits>'` in bytes: a text with the key in it could not be wiped. */
function inSqlNotation(key: Uint8Array): Buffer {
  const digits = Buffer.from('0123456789abcdef')
  const notation = Buffer.allocUnsafeSlow(2 * key.length + 3)
  notation.write("x'", 0, 'latin1')
  for (const [index, byte] of key.entries()) {
    notation[2 * index + 2] = digits[byte >> 4] ?? 0
    notation[2 * index + 3] = digits[byte & 15] ?? 0
  }
  notation.write("'", 2 * key.length + 2, 'latin1')
  return notation
}

/** SQLite's extended codes (`SQLITE_CONSTRAINT_FOREIGNKEY`) become the primary ones, which are all that the other binding gives. */
function withPrimaryCode<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code).split('_').slice(0, 2).join('_')
    throw Object.assign(new Error(error.message), { code })
  }
}
