import type { DesktopCall, DesktopInput } from './desktop'
import type { JobName, OperationName } from './index'

/**
 * What the preload puts on `window.dossier`: the only door between a screen and the rest of the app.
 * Calls answer a `Result` as JSON text and never reject: the text crosses the isolated world in one copy,
 * which is cheaper than an object of 50 rows (it is parsed once, in the renderer).
 */
export interface DossierBridge {
  /** `input` is JSON; `draft` is the key of a draft that this write puts on record, so that it goes with it. */
  call(operation: OperationName, input: string, draft?: string | null): Promise<string>
  /**
   * Begins a job. What it says before its answer comes to `listen`; after each chunk the screen says `taken`, and gets no
   * more than it has room for.
   */
  job(operation: JobName, input: string, draft: string | null, listen: (event: JobEvent) => void): BridgedJob
  desktop<C extends DesktopCall>(call: C, input: DesktopInput<C>): Promise<string>
  /** The shell asks a screen for something, or tells it. */
  onShell(listen: (event: ShellEvent) => void): void
  /** Seconds until the vault locks by itself: once a minute, and every second of the last half minute. */
  onCountdown(listen: (secondsLeft: number) => void): void
}

/** What a job says while it runs: how far it is, or the next bytes of what it hands over. */
export type JobEvent = { progress: { done: number; of: number } } | { chunk: Uint8Array }

export interface BridgedJob {
  /** A `Result` as JSON text. */
  result: Promise<string>
  cancel: () => void
  taken: () => void
}

/** `lock`: blank yourself now. `vaultEnded`: the vault ended as soon as it was started; starting it anew would not help. */
export type ShellEvent = 'lock' | 'vaultEnded' | 'openSearch' | 'showKeyboardMap'
