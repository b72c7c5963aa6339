import { app, type BrowserWindow } from 'electron'
import { startAnewCode } from '../vault-link'
import { startSuccessor } from './successor'
import { placeOf, writeWindowPlace } from '../shell/window-place'
import type { VaultConnection } from '../shell/vault-connection'

/** The page hands over what was being typed within this time, or the lock goes on without. */
const flushLimitMs = 1000
/** The vault finishes what it is writing within this time, or ends without. Committed work is safe either way. */
const closeLimitMs = 1500
/** Nobody waits for a screen when the app is ended rather than locked. */
const quitLimitMs = 5000
const lastStepsLimitMs = 300

/** A launcher (development, a test) starts the app anew itself; the packaged app has none. */
const launcher = process.env['DOSSIER_LAUNCHER'] !== undefined

/**
 * Locking ends every process of the app and starts it anew at the lock screen: what the operating system has taken
 * back cannot leak. Ending the app goes the same way, but for the last step. No dialog, draft, print job or error
 * stops it; each step is bounded in time, and the first to ask decides.
 */
export class LockSequence {
  private under = false
  private flushed: () => void = () => undefined
  private readonly lastSteps: (() => Promise<void>)[] = []

  constructor(
    private readonly window: BrowserWindow,
    private readonly vault: VaultConnection
  ) {}

  /** Something to undo outside the app, such as what it put on the clipboard. */
  beforeEnd(step: () => Promise<void>): void {
    this.lastSteps.push(step)
  }

  /** The page says that nothing is left to hand over. */
  noteFlushed(): void {
    this.flushed()
  }

  async lock(): Promise<void> {
    await this.run(closeLimitMs, true)
  }

  /** The window is closed, or the session of the computer ends. */
  async end(): Promise<void> {
    await this.run(quitLimitMs, false)
  }

  private async run(vaultLimitMs: number, startsAnew: boolean): Promise<void> {
    if (this.under) return
    this.under = true
    try {
      const flushed = new Promise<void>((resolve) => {
        this.flushed = resolve
      })
      // Asked before the window is hidden, written after: a slow disk does not keep anything on the screen.
      const place = attempt(() => placeOf(this.window, startsAnew))
      this.blank()
      attempt(() => place && writeWindowPlace(place))
      if (startsAnew && !launcher) attempt(startSuccessor)
      await within(flushLimitMs, flushed)
      await this.vault.close(vaultLimitMs)
      await within(lastStepsLimitMs, Promise.allSettled(this.lastSteps.map((step) => step())))
    } finally {
      app.exit(startsAnew && launcher ? startAnewCode : 0)
    }
  }

  /** Tells the page to empty itself and hides the window: gone from the screen whatever the page does. */
  private blank(): void {
    attempt(() => this.window.webContents.send('shell', 'lock'))
    attempt(() => this.window.setOpacity(0))
    attempt(() => this.window.hide())
  }
}

async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, limitMs))])
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch {
    // A window that is gone already needs no blanking; locking goes on.
    return undefined
  }
}
