import type { LockSettings } from '../shared/domain/lock-policy'

/**
 * The messages between the main process and the vault process. The main process starts and ends things and passes ports
 * on; a message never contains a record or a key, with one exception: PDF bytes, which only the main process can make,
 * on their way back to the vault. It overwrites its copy.
 */
export type ToVault =
  | { type: 'renderer' }
  | { type: 'grant'; grant: string; path: string }
  /** Carries the port of the print window, over which the vault sends the HTML. */
  | { type: 'print window'; job: string }
  | { type: 'printed'; job: string; pdf: Uint8Array | null; failed: boolean }
  /** Somebody uses the app. */
  | { type: 'in use' }
  /** Finish writing, close the file, and confirm. */
  | { type: 'close' }

export type FromVault =
  | { type: 'print'; job: string; to: 'pdf' | 'paper'; footer: string }
  /** The vault is open, with these lock settings; its opening began this many milliseconds ago. */
  | { type: 'lock settings'; settings: LockSettings; openingMs: number }
  | { type: 'closed' }

/** Sent to the print window over its own port. */
export interface PageToPrint {
  html: string
}

/** Exit code that asks the launcher to restart the app; the packaged app restarts itself. */
export const restartExitCode = 66
