import type { DesktopCall, DesktopInput } from './desktop'
import type { JobName, OperationName } from './index'

/**
 * The API of the preload on `window.dossier`: the only connection between a screen and the rest of the app. Calls
 * return a `Result` as JSON text and never reject. Text is copied to the isolated world once, which is cheaper than an
 * object of 50 rows; the renderer parses it.
 */
export interface DossierBridge {
  /** `input` is JSON; `draft` is the key of the draft that this write saves, which is discarded with it. */
  call(operation: OperationName, input: string, draft?: string | null): Promise<string>
  /**
   * Starts a job. Its progress and bytes come to `listen` before its answer; after each chunk the screen calls `taken`,
   * and only so many chunks are sent ahead.
   */
  job(operation: JobName, input: string, draft: string | null, listen: (event: JobEvent) => void): BridgedJob
  desktop<C extends DesktopCall>(call: C, input: DesktopInput<C>): Promise<string>
  /** Listens to events of the main process. */
  onShell(listen: (event: ShellEvent) => void): void
  /** Seconds until the vault locks by itself: once a minute, and every second of the last half minute. */
  onCountdown(listen: (secondsLeft: number) => void): void
}

/** An event of a running job: its progress, or its next bytes. */
export type JobEvent = { progress: { done: number; of: number } } | { chunk: Uint8Array }

export interface BridgedJob {
  /** A `Result` as JSON text. */
  result: Promise<string>
  cancel: () => void
  taken: () => void
}

/**
 * `lock`: blank the page now. `vaultEnded`: the vault process exits as soon as it starts; restarting would not help.
 */
export type ShellEvent = 'lock' | 'vaultEnded' | 'openSearch' | 'showKeyboardMap'
