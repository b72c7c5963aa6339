import { app, type BrowserWindow } from 'electron'
import { restartExitCode } from '../vault-link'
import { startSuccessor } from './successor'
import { currentPlace, writeWindowPlace } from '../shell/window-place'
import type { VaultConnection } from '../shell/vault-connection'

/** Time limit for the page to hand over its drafts; the lock then continues without them. */
const flushLimitMs = 1000
/** Time limit for the vault to finish its writes. Committed transactions are safe either way. */
const closeLimitMs = 1500
/** Quitting may take longer: nobody waits for a lock screen. */
const quitLimitMs = 5000
const cleanUpLimitMs = 300

/** `npm start` and the tests restart the app themselves; the packaged app has no launcher. */
const launcher = process.env['DOSSIER_LAUNCHER'] !== undefined

/**
 * Locking ends every process of the app and restarts it at the lock screen: memory that the operating system has
 * reclaimed cannot leak. Quitting runs the same steps without the restart. No dialog, draft, print job or error can stop
 * the sequence: each step has a time limit. The first call decides between locking and quitting.
 */
export class LockSequence {
  private started = false
  private flushed: () => void = () => undefined
  private readonly cleanUpSteps: (() => Promise<void>)[] = []

  constructor(
    private readonly window: BrowserWindow,
    private readonly vault: VaultConnection
  ) {}

  /** Registers a step that removes what the app left elsewhere, such as a secret on the clipboard. */
  addCleanUp(step: () => Promise<void>): void {
    this.cleanUpSteps.push(step)
  }

  /** The page has handed over all its drafts. */
  noteFlushed(): void {
    this.flushed()
  }

  async lock(): Promise<void> {
    await this.run(closeLimitMs, true)
  }

  /** Quits: the window was closed, or the session of the computer ends. */
  async end(): Promise<void> {
    await this.run(quitLimitMs, false)
  }

  private async run(vaultLimitMs: number, restarts: boolean): Promise<void> {
    if (this.started) return
    this.started = true
    try {
      const flushed = new Promise<void>((resolve) => {
        this.flushed = resolve
      })
      // The place is read before the window is hidden and written afterwards: a slow disk must not keep records on the screen.
      const place = ignoringErrors(() => currentPlace(this.window, restarts))
      this.blank()
      ignoringErrors(() => place && writeWindowPlace(place))
      if (restarts && !launcher) ignoringErrors(startSuccessor)
      await settledWithin(flushLimitMs, flushed)
      await this.vault.close(vaultLimitMs)
      await settledWithin(cleanUpLimitMs, Promise.allSettled(this.cleanUpSteps.map((step) => step())))
    } finally {
      app.exit(restarts && launcher ? restartExitCode : 0)
    }
  }

  /** Tells the page to clear itself, and hides the window, which works even while the page hangs. */
  private blank(): void {
    ignoringErrors(() => this.window.webContents.send('shell', 'lock'))
    ignoringErrors(() => this.window.setOpacity(0))
    ignoringErrors(() => this.window.hide())
  }
}

async function settledWithin(limitMs: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, limitMs))])
}

function ignoringErrors<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch {
    // A destroyed window needs no blanking; locking continues.
    return undefined
  }
}
