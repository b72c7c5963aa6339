import type { SqlValue } from '../driver'

/**
 * One step of the schema. A step that has been released is never changed; the next one mends it. It imports nothing
 * that may change: what it needs of the app's rules stands in it, as they were on the day of its release.
 */
export type Migration = {
  version: number
  /**
   * The step makes a table anew that other tables refer to. Foreign keys are then off while it runs, and every
   * reference is checked before it is committed: SQLite refuses the exchange while they are on.
   */
  rebuilds?: true
} & (
  | { statements: readonly string[] }
  /** For what SQL alone cannot say. It runs in the transaction of the step and makes none of its own. */
  | { run: (db: SteppedDatabase) => Promise<void> }
)

/** What a step works on: statements as text, for whatever builds them may change. */
export interface SteppedDatabase {
  all: <T>(text: string, ...parameters: SqlValue[]) => Promise<T[]>
  /** The number of rows that changed. */
  run: (text: string, ...parameters: SqlValue[]) => Promise<number>
}
