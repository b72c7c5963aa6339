import type { Failure } from './errors'

/** The answer of an operation: its value, or why not. Exceptions never cross a process border. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure }
