/** The draft of the form that is being submitted, while its submit handler starts the write. */
let draft: string | null = null

/**
 * A write that `send` starts before it first awaits carries this draft along: the vault discards the draft in the
 * transaction of the write. Otherwise a crash between the two would offer a form again that is on record already.
 */
export function withDraft<T>(key: string, send: () => T): T {
  draft = key
  try {
    return send()
  } finally {
    draft = null
  }
}

/** The draft that a write started now takes along. */
export function draftOfThisWrite(): string | null {
  return draft
}
