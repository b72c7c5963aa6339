import { useCallback, useEffect, useRef } from 'react'
import { useSaveState } from './save-state'
import { onSignal } from './signals'
import { failureOf } from './vault-failure'

interface Autosave<T> {
  /** The value to save; a new object after every change. */
  value: T
  /** Saves it with a quiet write; returns when it was saved. */
  save: (value: T) => Promise<{ savedAt: string }>
  /** Debounce, ms. */
  pauseMs?: number
  /** The longest time between a change and its save, ms, however steadily somebody types. */
  atMostMs?: number
}

/**
 * Saves a value: after a pause, at the latest after a second, on leaving the screen, on Ctrl+S and on locking. One save
 * runs at a time; a change during a save is saved after it. The header shows the state. Returns a function that saves
 * at once and resolves when everything is saved.
 */
export function useAutosave<T>({
  value,
  save,
  pauseMs = 400,
  atMostMs = 1000
}: Autosave<T>): () => Promise<void> {
  const { tell } = useSaveState()
  const kept = useRef(value)
  const latest = useRef({ value, save })
  const changedAt = useRef<number | null>(null)
  const writing = useRef<Promise<void> | null>(null)
  const askedAgain = useRef(false)

  useEffect(() => {
    latest.current = { value, save }
  })

  const flush = useCallback((): Promise<void> => {
    if (writing.current) {
      askedAgain.current = true
      return writing.current
    }
    const write = async (): Promise<void> => {
      const { value: now, save: keep } = latest.current
      if (now === kept.current) return
      changedAt.current = null
      tell({ kind: 'saving' })
      try {
        const { savedAt } = await keep(now)
        kept.current = now
        tell({ kind: 'saved', at: savedAt })
      } catch (error) {
        tell({ kind: 'failed', failure: failureOf(error) })
      }
    }
    const wasAskedAgain = (): boolean => askedAgain.current
    const untilKept = async (): Promise<void> => {
      do {
        askedAgain.current = false
        await write()
      } while (wasAskedAgain())
      writing.current = null
    }
    writing.current = untilKept()
    return writing.current
  }, [tell])

  useEffect(() => {
    if (value === kept.current) return
    changedAt.current ??= Date.now()
    const wait = Math.min(pauseMs, Math.max(0, changedAt.current + atMostMs - Date.now()))
    const timer = setTimeout(() => void flush(), wait)
    return () => {
      clearTimeout(timer)
    }
  }, [value, flush, pauseMs, atMostMs])

  useEffect(() => {
    const now = (): void => void flush()
    const stopListening = onSignal('save', now)
    window.addEventListener('blur', now)
    return () => {
      stopListening()
      window.removeEventListener('blur', now)
      now()
      tell({ kind: 'idle' })
    }
  }, [flush, tell])

  return flush
}
