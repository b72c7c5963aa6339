import type { SqlValue } from './driver'
import { Sql } from './sql'

/**
 * A statement, or a piece of one, that is put together as text: settings and schema of the file, and what stands as text
 * in a list of the code. Everything else is written with `sql`, by which a value cannot become text; an architecture test
 * names who may import this.
 */
export const sqlText = (text: string, ...parameters: readonly SqlValue[]): Sql => new Sql(text, parameters)
