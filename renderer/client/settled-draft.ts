/** The draft of the form that is being sent, while the form asks what is to be written. */
let draft: string | null = null

/**
 * What `send` asks at once to be written carries this draft along: the vault discards it in the transaction of the
 * write. Otherwise a crash between the two would offer a form again that is on record already.
 */
export function settling<T>(key: string, send: () => T): T {
  draft = key
  try {
    return send()
  } finally {
    draft = null
  }
}

/** The draft that is settled by a write that is asked now. */
export function settledDraft(): string | null {
  return draft
}
