import { useSyncExternalStore } from 'react'

/** Seconds until the vault locks by itself, as the main process last reported; null before its first report. */
let secondsLeft: number | null = null
const listeners = new Set<() => void>()

/** Call once, before the first screen: the main process reports only now and then. */
export function followCountdown(): void {
  window.dossier.onCountdown((seconds) => {
    secondsLeft = seconds
    for (const listener of listeners) listener()
  })
}

export function useSecondsLeft(): number | null {
  return useSyncExternalStore(listen, () => secondsLeft)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
