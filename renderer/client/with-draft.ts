/** The draft of the form that is being submitted, while its submit handler starts the write. */
let draft: string | null = null

/**
 * The first write that `send` starts, before it awaits anything, carries this draft along: the vault discards the draft
 * in the transaction of the write. Otherwise a crash between the two would offer a form again that has already been
 * saved.
 */
export function withDraft<T>(key: string, send: () => T): T {
  draft = key
  try {
    return send()
  } finally {
    draft = null
  }
}

/** The draft that a write started now carries along. */
export function draftOfThisWrite(): string | null {
  return draft
}
