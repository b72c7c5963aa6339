import { createContext, useContext } from 'react'
import type { Failure } from '../../shared/errors'

/** The state of saving that a screen reports to the header; `waiting`: a draft that the vault has refused. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; failure: Failure }

export interface SaveStateSlot {
  state: SaveState
  tell: (state: SaveState) => void
}

export const SaveStateContext = createContext<SaveStateSlot>({
  state: { kind: 'idle' },
  tell: () => undefined
})

/** Where a screen reports its state of saving. */
export function useSaveState(): SaveStateSlot {
  return useContext(SaveStateContext)
}
