import { open, rm, type FileHandle } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { renameOver } from '../../held-file'
import { DossierError } from '../../../shared/errors'
import { ChangesSince } from './changes-since'
import { copyBytes } from './copy-bytes'
import type { Connection, Driver, SqlValue } from './driver'
import { JsonOf, type ReadableDatabase, type WritableDatabase } from './readable-writable'
import { Serial } from './serial'
import { JsonSql, sql, type Sql } from './sql'
import { asStorageError } from './storage-error'

/**
 * The encrypted file of a practice, through three connections: one that writes, one that reads for screens and
 * one for heavy reads, so that a long scan never delays a keystroke's save or the next page.
 */
export class Database {
  readonly screen: ReadableDatabase
  readonly heavy: ReadableDatabase
  private readonly writing = new Serial()
  private readonly writer: WritableDatabase
  /** Run on every reading connection before anything is read through it. */
  private readerStatements: readonly string[] = []
  /** Notes every transaction while a copy is being made that is to take the place of the file. */
  private changes: ChangesSince | null = null
  /** Closing one would drop the locks that SQLite holds on the file: POSIX knows one owner, the process. */
  private readonly copiedFrom: FileHandle[] = []

  private constructor(
    private readonly driver: Driver,
    private readonly file: string,
    private readonly connections: Readonly<Record<'writer' | 'screen' | 'heavy', QueuedConnection>>
  ) {
    this.writer = connections.writer
    this.screen = connections.screen
    this.heavy = connections.heavy
  }

  /**
   * @param writerStatements run on the writing connection before anything is written
   * @throws DossierError `vault.foreign` when the key does not open the file or it is none of ours
   */
  static async open(
    driver: Driver,
    file: string,
    key: Uint8Array,
    writerStatements: readonly string[] = []
  ): Promise<Database> {
    const [writer, screen, heavy] = await openAll(driver, file, key, [], writerStatements)
    return new Database(driver, file, {
      writer: new QueuedConnection(writer),
      screen: new QueuedConnection(screen),
      heavy: new QueuedConnection(heavy)
    })
  }

  /** Runs `work` alone on the writing connection; everything it changed is kept, or nothing. */
  transaction<T>(work: (db: WritableDatabase) => Promise<T>): Promise<T> {
    return this.writing.run(() => this.inTransaction(work))
  }

  /**
   * As `transaction`, for exchanging a table that others refer to: foreign keys are off meanwhile, which SQLite takes
   * only outside a transaction, and a reference that leads nowhere afterwards undoes everything.
   * @throws DossierError `vault.damaged` when a reference leads nowhere
   */
  rebuild(work: (db: WritableDatabase) => Promise<void>): Promise<void> {
    return this.writing.run(async () => {
      await this.writer.run(sql`PRAGMA foreign_keys = OFF`)
      try {
        await this.inTransaction(async (db) => {
          await work(db)
          const astray = await db.all(sql`PRAGMA foreign_key_check`)
          if (astray.length > 0) throw new DossierError('vault.damaged')
        })
      } finally {
        await this.writer.run(sql`PRAGMA foreign_keys = ON`)
      }
    })
  }

  /**
   * Opens the reading connections anew with these statements, such as the views of a member who may not see all, and
   * does so at every later opening. A statement that was prepared before a view was made would go on reading the table.
   */
  async limitReaders(key: Uint8Array, statements: readonly string[]): Promise<void> {
    this.readerStatements = statements
    const { screen, heavy } = this.connections
    const { driver, file } = this
    await screen.alone(async (connection) => {
      await connection.close()
      screen.goOnWith(await openScreen(driver, file, key, statements))
    })
    await heavy.alone(async (connection) => {
      await connection.close()
      heavy.goOnWith(await openHeavy(driver, file, key, statements))
    })
  }

  /** Writes an encrypted copy under the same key to a file that does not exist yet. The caller verifies it. */
  copyTo(file: string): Promise<void> {
    return this.writing.run(async () => {
      await this.writer.all(sql`VACUUM INTO ${file}`)
    })
  }

  /**
   * Copies all pages as they are at one moment, under the same key, to a file that does not exist yet, while others go on
   * writing: a reader keeps SQLite from moving the write-ahead log into the file meanwhile. What is committed from that
   * moment on is noted until `replace` or `forgetChanges`.
   * @param goOn throws to stop between two pieces
   */
  async copyWhileWriting(key: Uint8Array, file: string, goOn: () => void): Promise<ChangesSince> {
    const reader = await this.driver.openApart(this.file, key)
    try {
      const changes = await this.holdStill(reader)
      const from = await open(this.file, 'r')
      this.copiedFrom.push(from)
      await copyBytes(from, file, goOn)
      // What the log has grown by meanwhile, moved here, is not moved while others wait.
      await reader.exec('COMMIT')
      await reader.all(checkpoint.text, [])
      return changes
    } catch (error) {
      throw asStorageError(error)
    } finally {
      await reader.close()
    }
  }

  forgetChanges(): void {
    this.changes = null
  }

  /**
   * Goes on with another file in place of this one, which it replaces. Nobody writes from the moment that `finish` brings
   * it up to date; then every connection is closed, the file takes the name of the old one, and they open again. A read
   * that is asked for meanwhile waits. When the files cannot be exchanged, the old one is opened again.
   * @param onReplaced runs once the new file has the name: from then on there is no way back
   */
  async replace(
    keys: { old: Uint8Array; next: Uint8Array },
    next: string,
    finish: () => Promise<void>,
    onReplaced: () => void
  ): Promise<void> {
    const { writer, screen, heavy } = this.connections
    await this.writing.run(() => this.writer.all(checkpoint))
    await this.writing.run(async () => {
      await finish()
      await screen.alone((screenConnection) =>
        heavy.alone((heavyConnection) =>
          writer.alone(async (writerConnection) => {
            let key = keys.old
            try {
              await screenConnection.close()
              await heavyConnection.close()
              await checkpointAndClose(writerConnection)
              // Windows replaces no file that is open.
              if (process.platform === 'win32') await this.closeCopied()
              for (const leftover of [`${this.file}-wal`, `${this.file}-shm`])
                await rm(leftover, { force: true })
              await renameOver(next, this.file)
              key = keys.next
              onReplaced()
            } finally {
              const opened = await openAll(this.driver, this.file, key, this.readerStatements)
              writer.goOnWith(opened[0])
              screen.goOnWith(opened[1])
              heavy.goOnWith(opened[2])
            }
          })
        )
      )
    })
    // Elsewhere this frees the room of the old file, which takes longer the larger it is.
    await this.closeCopied()
  }

  /** Moves the write-ahead log into the file and closes it. Waits for the transaction that is running. */
  async close(): Promise<void> {
    await this.writing.run(async () => {
      const { writer, screen, heavy } = this.connections
      for (const reader of [screen, heavy]) await reader.alone((connection) => connection.close())
      await writer.alone(checkpointAndClose)
      await this.closeCopied()
    })
  }

  /** Moves the whole log into the file and begins to read: until that read ends the file stays as it is. */
  private async holdStill(reader: Connection): Promise<ChangesSince> {
    for (let tries = 0; tries < stillTries; tries += 1) {
      const changes = await this.writing.run(async () => {
        const [moved] = await this.writer.all<{ log: number; checkpointed: number }>(checkpoint)
        // Somebody reads what was before: the log stays as far as they need it.
        if (moved?.log !== moved?.checkpointed) return null
        await reader.exec('BEGIN')
        await reader.all('SELECT count(*) FROM sqlite_schema', [])
        return (this.changes = new ChangesSince())
      })
      if (changes) return changes
      await pause(stillPauseMs)
    }
    throw new DossierError('storage.failed')
  }

  private async closeCopied(): Promise<void> {
    for (const handle of this.copiedFrom.splice(0)) await handle.close()
  }

  private async inTransaction<T>(work: (db: WritableDatabase) => Promise<T>): Promise<T> {
    const noted = this.changes?.noting(this.writer)
    await this.writer.run(sql`BEGIN IMMEDIATE`)
    try {
      const value = await work(noted?.noting ?? this.writer)
      await this.writer.run(sql`COMMIT`)
      noted?.committed()
      return value
    } catch (error) {
      // After a full disk SQLite may have rolled back by itself; then there is nothing left to roll back.
      await this.writer.run(sql`ROLLBACK`).catch(() => undefined)
      throw asStorageError(error)
    }
  }
}

async function checkpointAndClose(writer: Connection): Promise<void> {
  try {
    await writer.all('PRAGMA wal_checkpoint(TRUNCATE)', [])
  } finally {
    await writer.close()
  }
}

/** Moves as much of the write-ahead log into the file as nobody reads any more, and waits for nobody. */
const checkpoint = sql`PRAGMA wal_checkpoint(PASSIVE)`

/** How long a copy waits for a moment in which nobody reads what was before the last write. */
const stillPauseMs = 20
const stillTries = 1500

/** Of the page cache of each connection, in MiB. */
const writerCache = 64
const screenCache = 128
const heavyCache = 64

async function openAll(
  driver: Driver,
  file: string,
  key: Uint8Array,
  readerStatements: readonly string[],
  writerStatements: readonly string[] = []
): Promise<[Connection, Connection, Connection]> {
  const opened: Connection[] = []
  const open = async (opening: Promise<Connection>): Promise<Connection> => {
    const connection = await opening
    opened.push(connection)
    return connection
  }
  try {
    return [
      await open(prepared(driver.open(file, key), writerCache, writerStatements)),
      await open(openScreen(driver, file, key, readerStatements)),
      await open(openHeavy(driver, file, key, readerStatements))
    ]
  } catch (error) {
    for (const connection of opened) await connection.close()
    throw asStorageError(error)
  }
}

type OpenReader = (
  driver: Driver,
  file: string,
  key: Uint8Array,
  statements: readonly string[]
) => Promise<Connection>

const openScreen: OpenReader = (driver, file, key, statements) =>
  prepared(driver.open(file, key), screenCache, forReading(statements))

const openHeavy: OpenReader = (driver, file, key, statements) =>
  prepared(driver.openApart(file, key), heavyCache, forReading(statements))

/** What a connection is prepared with last: from here on it cannot write. */
const forReading = (statements: readonly string[]): string[] => [...statements, 'PRAGMA query_only = ON']

async function prepared(
  opening: Promise<Connection>,
  cacheMegabytes: number,
  statements: readonly string[]
): Promise<Connection> {
  const connection = await opening
  try {
    await prepareConnection(connection, cacheMegabytes, statements)
    return connection
  } catch (error) {
    await connection.close()
    throw asStorageError(error)
  }
}

async function prepareConnection(
  connection: Connection,
  cacheMegabytes: number,
  statements: readonly string[]
): Promise<void> {
  await connection.all('SELECT count(*) FROM sqlite_schema', [])
  // temp_store: no readable temporary file; secure_delete: what is deleted is overwritten.
  await connection.exec(
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;
     PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = ${-cacheMegabytes * 1024};
     PRAGMA trusted_schema = OFF`
  )
  for (const statement of statements) await connection.exec(statement)
}

/** A connection that takes one call at a time. */
class QueuedConnection implements WritableDatabase {
  private readonly calls = new Serial()

  constructor(private connection: Connection) {}

  /** Runs `work` on the bare connection when the calls before it have ended, while those after it wait. */
  alone(work: (connection: Connection) => Promise<void>): Promise<void> {
    return this.calls.run(() => work(this.connection))
  }

  goOnWith(connection: Connection): void {
    this.connection = connection
  }

  async all<T>({ text, parameters }: Sql): Promise<T[]> {
    try {
      return (await this.calls.run(() => this.connection.all(text, parameters))) as T[]
    } catch (error) {
      throw asStorageError(error)
    }
  }

  async get<T>(statement: Sql): Promise<T | undefined> {
    const rows = await this.all<T>(statement)
    return rows[0]
  }

  async json<T>(asked: JsonSql<T> | Sql): Promise<JsonOf<NonNullable<T>> | null> {
    const statement = asked instanceof JsonSql ? sql`SELECT ${asked}` : asked
    const row = await this.get<Record<string, SqlValue>>(statement)
    const text = row && Object.values(row)[0]
    return typeof text === 'string' ? new JsonOf<NonNullable<T>>(text) : null
  }

  async run({ text, parameters }: Sql): Promise<number> {
    try {
      return await this.calls.run(() => this.connection.run(text, parameters))
    } catch (error) {
      throw asStorageError(error)
    }
  }
}
