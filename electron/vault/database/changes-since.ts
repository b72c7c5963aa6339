import { DossierError } from '../../../shared/errors'
import { changesRows } from './driver'
import type { JsonOf, ReadableDatabase, WritableDatabase } from './readable-writable'
import { JsonSql, Sql } from './sql'

interface Change {
  statement: Sql
  /** The number of rows; null where the binding does not tell it with the rows that it gives. */
  rows: number | null
}

/** The changes of one transaction, in their order. */
type Changes = readonly Change[]

/**
 * What transactions changed since a moment, statement by statement, so that the same can be done in a copy of the file as
 * it was then. A statement does the same there because it is told everything: moments, ids and random bytes are its
 * parameters. Where it changes another number of rows, `doAgain` fails.
 */
export class ChangesSince {
  private committed: Changes[] = []

  /** Notes what goes through `db`; `committed` is to be called once it is in the file. */
  noting(db: WritableDatabase): { noting: WritableDatabase; committed: () => void } {
    const changes: Change[] = []
    return {
      noting: new NotedDatabase(db, changes),
      committed: () => {
        if (changes.length > 0) this.committed.push(changes)
      }
    }
  }

  /** The transactions that were not taken yet. */
  take(): Changes[] {
    return this.committed.splice(0)
  }
}

/** @throws DossierError `storage.failed` when a statement does not change what it changed the first time */
export async function doAgain(changes: Changes, db: WritableDatabase): Promise<void> {
  for (const { statement, rows } of changes) {
    const changed = await db.run(statement)
    if (rows !== null && changed !== rows) throw new DossierError('storage.failed')
  }
}

class NotedDatabase implements WritableDatabase {
  constructor(
    private readonly db: WritableDatabase,
    private readonly changes: Change[]
  ) {}

  async all<T>(statement: Sql): Promise<T[]> {
    const rows = await this.db.all<T>(statement)
    if (changesRows(statement.text)) this.note(statement, null)
    return rows
  }

  async get<T>(statement: Sql): Promise<T | undefined> {
    const [row] = await this.all<T>(statement)
    return row
  }

  readonly json: ReadableDatabase['json'] = <T>(asked: JsonSql<T> | Sql): Promise<JsonOf<T> | null> =>
    this.db.json<T>(asked)

  async run(statement: Sql): Promise<number> {
    const changed = await this.db.run(statement)
    this.note(statement, changed)
    return changed
  }

  private note(statement: Sql, rows: number | null): void {
    this.changes.push({ statement: withOwnBytes(statement), rows })
  }
}

/** Whoever gave the bytes may overwrite them once they are in the file. */
function withOwnBytes({ text, parameters }: Sql): Sql {
  return new Sql(
    text,
    parameters.map((value) => (value instanceof Uint8Array ? Uint8Array.from(value) : value))
  )
}
