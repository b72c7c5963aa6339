import { createContext, useContext } from 'react'
import type { Failure } from '../../shared/errors'

/** What a screen that saves by itself tells the header; `waiting`: a draft that the vault did not take yet. */
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

/** The slot in the header. */
export function useSaveState(): SaveStateSlot {
  return useContext(SaveStateContext)
}
