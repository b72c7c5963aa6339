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

const noMemory: FormMemory = { recall: () => null, keep: () => undefined, forget: () => undefined }

export const FormMemoryContext = createContext<FormMemory>(noMemory)

/**
 * What stands unsaved in the forms of a screen, kept in the vault: it outlives a lock, and leaving the screen. Here
 * `recall` answers whenever there is something, and the form says that it does not start empty.
 */
export const FormDraftsContext = createContext<FormMemory>(noMemory)
