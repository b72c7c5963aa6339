import sqlcipher from '@journeyapps/sqlcipher'
import { changesRows, type Connection, type Driver, type SqlValue } from './driver'

/** SQLCipher on Linux and macOS, by `@journeyapps/sqlcipher`. */
export const journeyappsDriver: Driver = {
  name: 'journeyapps',

  async open(file, key) {
    const database = await new Promise<sqlcipher.Database>((resolve, reject) => {
      const opening = new sqlcipher.Database(file, (error) => {
        if (error) reject(error)
        else resolve(opening)
      })
    })
    const connection = new JourneyappsConnection(database)
    // Its own log would write to the console of whoever started the app.
    await connection.exec('PRAGMA cipher_log_level = NONE')
    await connection.exec(`PRAGMA key = "x'${Buffer.from(key).toString('hex')}'"`)
    return connection
  },

  // Every call of this binding runs in a thread of Node's pool.
  openApart: (file, key) => journeyappsDriver.open(file, key)
}

const mayGiveRows = /^\s*(?:select|pragma|with)\b|\breturning\b/i

class JourneyappsConnection implements Connection {
  // Kept for life: finalizing a statement while a scan runs on the connection blocks the thread for up to a second.
  private readonly prepared = new Map<string, sqlcipher.Statement>()

  constructor(private readonly database: sqlcipher.Database) {}

  async all(sql: string, parameters: readonly SqlValue[]): Promise<Record<string, SqlValue>[]> {
    const statement = await this.statement(sql)
    return new Promise((resolve, reject) => {
      statement.all([...parameters], (error: Error | null, rows: Record<string, SqlValue>[]) => {
        if (error) reject(error)
        else resolve(rows)
      })
    })
  }

  async run(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    if (mayGiveRows.test(sql)) {
      // The binding would stop at the first row and leave the statement running, so that no transaction can end.
      await this.all(sql, parameters)
      if (!changesRows(sql)) return 0
      const [counted] = await this.all('SELECT changes() AS count', [])
      return Number(counted?.['count'])
    }
    const changed = await this.changedBy(sql, parameters)
    return changesRows(sql) ? changed : 0
  }

  private async changedBy(sql: string, parameters: readonly SqlValue[]): Promise<number> {
    const statement = await this.statement(sql)
    return new Promise((resolve, reject) => {
      statement.run([...parameters], function (this: sqlcipher.RunResult, error: Error | null) {
        if (error) reject(error)
        else resolve(this.changes)
      })
    })
  }

  async exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.database.exec(sql, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
  }

  async close(): Promise<void> {
    for (const statement of this.prepared.values()) {
      await new Promise<void>((resolve) => statement.finalize(() => resolve()))
    }
    this.prepared.clear()
    return new Promise((resolve, reject) => {
      this.database.close((error) => {
        if (error) reject(error)
        else resolve()
      })
    })
  }

  private async statement(sql: string): Promise<sqlcipher.Statement> {
    const known = this.prepared.get(sql)
    if (known) return known
    const statement = await new Promise<sqlcipher.Statement>((resolve, reject) => {
      const preparing = this.database.prepare(sql, (error: Error | null) => {
        if (error) reject(error)
        else resolve(preparing)
      })
    })
    this.prepared.set(sql, statement)
    return statement
  }
}
