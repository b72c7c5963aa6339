import { createContext } from 'react'

/**
 * The content of the forms of a route, held outside the route: when a screen crashes and is opened again, its forms
 * start with what was typed. In memory only; emptied when the user leaves the route.
 */
export interface FormMemory {
  /** The values to start with directly after a crash; null at any other time. */
  recall(form: string): unknown
  keep(form: string, values: unknown): void
  discard(form: string): void
}

/**
 * The unsaved content of the forms of a screen, kept in the vault: it survives a lock and leaving the screen. Here
 * `recall` returns the values at any time, and the form says that it does not start empty.
 */
export interface FormDrafts extends FormMemory {
  /** The names of all drafts of this screen. */
  names(): readonly string[]
  /** Saves the state of a screen, which is not listed among unfinished forms. */
  saveUiState(name: string, value: unknown): void
  /** Runs `send`; the first write that it starts discards the draft in its own transaction. */
  withDraft<T>(form: string, send: () => T): T
}

const noMemory: FormDrafts = {
  recall: () => null,
  names: () => [],
  keep: () => undefined,
  saveUiState: () => undefined,
  discard: () => undefined,
  withDraft: (_form, send) => send()
}

export const FormMemoryContext = createContext<FormMemory>(noMemory)
export const FormDraftsContext = createContext<FormDrafts>(noMemory)
