import type { SqlValue } from './driver'

/** JSON text that SQLite made and that goes to the screen unparsed; `T` says what it holds. */
export class JsonOf<T> {
  declare readonly holds: T
  constructor(readonly text: string) {}
}

/** Can ask. A handler that is given this cannot write: there is no method for it. */
export interface ReadableDatabase {
  all<T>(sql: string, ...parameters: SqlValue[]): Promise<T[]>
  /** The first row, or undefined. */
  get<T>(sql: string, ...parameters: SqlValue[]): Promise<T | undefined>
  /** For a statement whose only column is JSON text; null when there is no row. */
  json<T>(sql: string, ...parameters: SqlValue[]): Promise<JsonOf<T> | null>
}

/** Can change, inside the transaction that handed it out and no longer. */
export interface WritableDatabase extends ReadableDatabase {
  /** The number of rows that changed. */
  run(sql: string, ...parameters: SqlValue[]): Promise<number>
}
