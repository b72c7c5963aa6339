import type { ShellEvent } from '../../shared/contract/bridge'

/** Events within this window. `save`: save now what is not saved yet. */
export type Signal = Exclude<ShellEvent, 'lock'> | 'save'

const listeners = new EventTarget()

export function announce(signal: Signal): void {
  listeners.dispatchEvent(new Event(signal))
}

/** Returns a function that stops listening. */
export function onSignal(signal: Signal, react: () => void): () => void {
  listeners.addEventListener(signal, react)
  return () => {
    listeners.removeEventListener(signal, react)
  }
}
