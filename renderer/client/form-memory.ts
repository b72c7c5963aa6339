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
  /** Of everything that is kept of this screen. */
  names(): readonly string[]
  /** Keeps where the screen stands, in which there is nothing to finish: it is not listed among what is unfinished. */
  keepAside(name: string, value: unknown): void
  /** The draft goes in the transaction of what `send` asks to be written. */
  settling<T>(form: string, send: () => T): T
}

const noMemory: FormDrafts = {
  recall: () => null,
  names: () => [],
  keep: () => undefined,
  keepAside: () => undefined,
  forget: () => undefined,
  settling: (_form, send) => send()
}

export const FormMemoryContext = createContext<FormMemory>(noMemory)
export const FormDraftsContext = createContext<FormDrafts>(noMemory)
