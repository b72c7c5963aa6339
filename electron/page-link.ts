/**
 * What a page and the vault say to each other over their port. A call is answered once; a job may speak before its
 * answer. Bytes go as copies: a port between these processes cannot hand a buffer over, it would arrive empty.
 */
export interface Asked {
  call: number
  operation: string
  input: string
  draft: string | null
}

export type FromPage =
  | Asked
  | { call: number; cancel: true }
  /** The page has taken the oldest chunk that it was sent: there is room for another. */
  | { call: number; taken: true }

export type ToPage =
  | { call: number; result: string }
  | { call: number; progress: { done: number; of: number } }
  | { call: number; chunk: Uint8Array }
