/**
 * The messages between a page and the vault over their port. A call is answered once; a job may send progress and bytes
 * before its answer. Bytes are copied: a buffer that is transferred between these processes arrives empty.
 */
export interface CallMessage {
  call: number
  operation: string
  input: string
  draft: string | null
}

export type FromPage =
  | CallMessage
  | { call: number; cancel: true }
  /** The page has processed the oldest chunk, so the next one may be sent. */
  | { call: number; taken: true }

export type ToPage =
  | { call: number; result: string }
  | { call: number; progress: { done: number; of: number } }
  | { call: number; chunk: Uint8Array }
