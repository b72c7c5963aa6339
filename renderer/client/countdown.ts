import { useSyncExternalStore } from 'react'

/** Seconds until the vault locks by itself, as main told last; null before it told anything. */
let secondsLeft: number | null = null
const listeners = new Set<() => void>()

/** To be called once, before the first screen: main tells it only now and then. */
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
