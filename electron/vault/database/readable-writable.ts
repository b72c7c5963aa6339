import type { JsonSql, Sql } from './sql'

/** JSON text that SQLite made and that goes to the screen unparsed; `T` says what it holds. */
export class JsonOf<T> {
  declare readonly holds: T
  constructor(readonly text: string) {}
}

/** Can ask. A handler that is given this cannot write: there is no method for it. */
export interface ReadableDatabase {
  all<T>(statement: Sql): Promise<T[]>
  /** The first row, or undefined. */
  get<T>(statement: Sql): Promise<T | undefined>
  /** The value of a JSON expression, unparsed; null where the expression may be null and is. */
  json<T>(expression: JsonSql<T>): Promise<JsonAnswer<T>>
  /** For a statement whose only column is JSON text; null when there is no row. */
  json<T>(statement: Sql): Promise<JsonOf<T> | null>
}

/** Can change, inside the transaction that handed it out and no longer. */
export interface WritableDatabase extends ReadableDatabase {
  /** The number of rows that changed. */
  run(statement: Sql): Promise<number>
}

export type JsonAnswer<T> = null extends T ? JsonOf<NonNullable<T>> | null : JsonOf<T>
