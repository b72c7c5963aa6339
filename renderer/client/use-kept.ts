import { useContext, useState } from 'react'
import { FormDraftsContext } from './form-memory'

interface Kept<T> {
  value: T
  /** It is as it was left, and not as it begins. */
  cameBack: boolean
  /** Shows it from now on. The value that it began with need not be kept. */
  keep: (value: T) => void
  /** It is on record: what is shown stays, and does not come back. */
  settle: () => void
  /** As a form's: with what `send` asks to be written this is on record. */
  settling: <R>(send: () => R) => R
}

interface Options {
  /** Something was filled in that waits to be finished: it is listed, as an unsaved form is. */
  unfinished?: boolean
}

/** A state of a screen that comes back after a lock, as what was typed does: a step, what is unfolded. As JSON. */
export function useKept<T>(name: string, initial: T, { unfinished = false }: Options = {}): Kept<T> {
  const drafts = useContext(FormDraftsContext)
  const [recalled] = useState(() => drafts.recall(name) as T | null)
  const [value, setValue] = useState(recalled ?? initial)
  return {
    value,
    cameBack: recalled !== null && value === recalled,
    keep: (next) => {
      setValue(next)
      if (JSON.stringify(next) === JSON.stringify(initial)) drafts.forget(name)
      else if (unfinished) drafts.keep(name, next)
      else drafts.keepAside(name, next)
    },
    settle: () => {
      drafts.forget(name)
    },
    settling: (send) => drafts.settling(name, send)
  }
}
