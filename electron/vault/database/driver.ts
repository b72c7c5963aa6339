/** What can be bound to a parameter and comes back from a column. */
export type SqlValue = string | number | null | Uint8Array

/**
 * One connection to one encrypted file. Calls on a connection are made one after another (database.ts sees to it):
 * the bindings allow more, but a small read that waits behind a scan on the same connection takes hundreds of times longer.
 */
export interface Connection {
  /** Rows as objects, column names as written in the statement; none for a statement that has no rows to give. */
  all(sql: string, parameters: readonly SqlValue[]): Promise<Record<string, SqlValue>[]>
  /** The number of rows that changed. Rows that the statement gives are dropped. */
  run(sql: string, parameters: readonly SqlValue[]): Promise<number>
  /** Statements without parameters and without answer. */
  exec(sql: string): Promise<void>
  close(): Promise<void>
}

/** A binding to SQLCipher. Errors carry SQLite's primary code (`SQLITE_FULL` ...) in `code`. */
export interface Driver {
  readonly name: 'journeyapps' | 'multiple-ciphers'
  /** @param key 32 random bytes, used as the raw SQLCipher key. */
  open(file: string, key: Uint8Array): Promise<Connection>
  /** A connection whose work holds up no other, nor the thread of the caller, however long it takes. */
  openApart(file: string, key: Uint8Array): Promise<Connection>
}

/** SQLite counts rows in creating a virtual table, and keeps the last count when a statement changes none: such are 0. */
export const changesRows = (sql: string): boolean => /^\s*(?:insert|update|delete|replace|with)\b/i.test(sql)
