import { useContext, useState } from 'react'
import { FormDraftsContext } from './form-memory'

interface RestoredState<T> {
  value: T
  /** The value was restored, and has not changed since. */
  restored: boolean
  /** Shows a value from now on, and keeps it unless it is the initial one. */
  set: (value: T) => void
  /** The value is on record now: it stays on the screen, and is not restored again. */
  markSaved: () => void
  /** As a form's: the write that `send` asks for discards the kept value in its transaction. */
  withDraft: <R>(send: () => R) => R
}

interface Options {
  /** Something was filled in that waits to be finished: it is listed, as an unsaved form is. */
  unfinished?: boolean
}

/** State of a screen that is restored after a lock, as typed text is: a step, what is unfolded. Kept as JSON. */
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
      if (JSON.stringify(next) === JSON.stringify(initial)) drafts.forget(name)
      else if (unfinished) drafts.keep(name, next)
      else drafts.saveUiState(name, next)
    },
    markSaved: () => {
      drafts.forget(name)
    },
    withDraft: (send) => drafts.withDraft(name, send)
  }
}
