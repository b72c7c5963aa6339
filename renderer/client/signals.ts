import type { ShellEvent } from '../../shared/contract/bridge'

/** What is called out in this window for whoever it concerns. `save`: keep now what you have not kept yet. */
export type Signal = Exclude<ShellEvent, 'lock'> | 'save'

const listeners = new EventTarget()

export function announce(signal: Signal): void {
  listeners.dispatchEvent(new Event(signal))
}

/** Returns how to stop listening. */
export function onSignal(signal: Signal, react: () => void): () => void {
  listeners.addEventListener(signal, react)
  return () => {
    listeners.removeEventListener(signal, react)
  }
}
