import type { LockSettings } from '../shared/domain/lock-policy'

/**
 * What the main process and the vault process say to each other. Main starts and ends things and passes ports on;
 * a record or a key is never part of a message, with one exception: PDF bytes, which only main can make, on their
 * way back to the vault. Main overwrites its copy.
 */
export type ToVault =
  | { type: 'renderer' }
  | { type: 'grant'; grant: string; path: string }
  /** With the port of the print window: the vault sends it the HTML. */
  | { type: 'print window'; job: string }
  | { type: 'printed'; job: string; pdf: Uint8Array | null; failed: boolean }
  /** Somebody uses the app. */
  | { type: 'in use' }
  /** Finish what is written, close the file and say so. */
  | { type: 'close' }

export type FromVault =
  | { type: 'print'; job: string; to: 'pdf' | 'paper'; footer: string }
  /** The vault is open, and this is when it locks. Its opening began so many milliseconds ago. */
  | { type: 'lock settings'; settings: LockSettings; openingMs: number }
  | { type: 'closed' }

/** To the print window, over its own port. */
export interface PageToPrint {
  html: string
}

/** Exit code that asks the launcher to restart the app; the packaged app restarts itself. */
export const restartExitCode = 66
