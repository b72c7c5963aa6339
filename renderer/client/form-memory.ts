import { createContext } from 'react'

/**
 * What stands in the forms of a route, kept outside of it: when a screen breaks and is opened again, the forms start
 * from what was typed. Held in memory only, and emptied when the user goes elsewhere.
 */
export interface FormMemory {
  /** Values to start from: only right after a break, null at any other time. */
  recall(form: string): unknown
  keep(form: string, values: unknown): void
  forget(form: string): void
}

/**
 * What stands unsaved in the forms of a screen, kept in the vault: it outlives a lock, and leaving the screen. Here
 * `recall` answers whenever there is something, and the form says that it does not start empty.
 */
export interface FormDrafts extends FormMemory {
  /** The names of all that is kept of this screen. */
  names(): readonly string[]
  /** Keeps the state of a screen. Nothing in it waits to be finished, so it is not listed among unfinished forms. */
  saveUiState(name: string, value: unknown): void
  /** The write that `send` starts discards the draft in its own transaction. */
  withDraft<T>(form: string, send: () => T): T
}

const noMemory: FormDrafts = {
  recall: () => null,
  names: () => [],
  keep: () => undefined,
  saveUiState: () => undefined,
  forget: () => undefined,
  withDraft: (_form, send) => send()
}

export const FormMemoryContext = createContext<FormMemory>(noMemory)
export const FormDraftsContext = createContext<FormDrafts>(noMemory)
