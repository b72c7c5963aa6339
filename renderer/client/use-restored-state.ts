import { useContext, useState } from 'react'
import { FormDraftsContext } from './form-memory'

interface RestoredState<T> {
  value: T
  /** The value was restored and has not changed since. */
  restored: boolean
  /** Sets the value, and stores it unless it is the initial one. */
  set: (value: T) => void
  /** The value has been saved: it stays on the screen and is not restored again. */
  markSaved: () => void
  /** As for a form: the write that `send` starts discards the stored value in its own transaction. */
  withDraft: <R>(send: () => R) => R
}

interface Options {
  /** Something was filled in and not finished: it is listed with the unfinished forms. */
  unfinished?: boolean
}

/** State of a screen that is restored after a lock, such as a step or what is unfolded. Stored as JSON. */
export function useRestoredState<T>(
  name: string,
  initial: T,
  { unfinished = false }: Options = {}
): RestoredState<T> {
  const drafts = useContext(FormDraftsContext)
  const [recalled] = useState(() => drafts.recall(name) as T | null)
  const [value, setValue] = useState(recalled ?? initial)
  return {
    value,
    restored: recalled !== null && value === recalled,
    set: (next) => {
      setValue(next)
      if (JSON.stringify(next) === JSON.stringify(initial)) drafts.discard(name)
      else if (unfinished) drafts.keep(name, next)
      else drafts.saveUiState(name, next)
    },
    markSaved: () => {
      drafts.discard(name)
    },
    withDraft: (send) => drafts.withDraft(name, send)
  }
}
