import {
  defaultLockSettings,
  idleState,
  type Clocks,
  type LockSettings
} from '../../shared/domain/lock-policy'

/**
 * The vault's own watch on the time: it asks the same rule as the main process before it answers anything, so that
 * no operation slips through between waking from sleep and the lock. Main tells it that the app is in use.
 */
export class Watch {
  private lastUse: Clocks
  private settings: LockSettings = defaultLockSettings
  private openingSince: Clocks
  private tellOthers: (settings: LockSettings, openingMs: number) => void = () => undefined

  constructor(private readonly clocks: () => Clocks) {
    this.lastUse = clocks()
    this.openingSince = this.lastUse
  }

  /** Who else must know the settings, and how long ago the opening of the vault began: the main process. */
  onSettings(tell: (settings: LockSettings, openingMs: number) => void): void {
    this.tellOthers = tell
  }

  /** Somebody opens the vault: what locks it meanwhile must not be forgotten. */
  openingBegins(): void {
    this.openingSince = this.clocks()
  }

  /** The vault was opened, or the settings were changed: either is use. */
  follow(settings: LockSettings): void {
    this.settings = settings
    this.lastUse = this.clocks()
    this.tellOthers(settings, this.lastUse.monotonicMs - this.openingSince.monotonicMs)
  }

  /** What was said before the computer slept and is heard after it does not open again what is over. */
  noteUse(): void {
    if (!this.isOver()) this.lastUse = this.clocks()
  }

  /** Whether the vault ought to be locked by now. Main knows how long the computer is idle and says so by `noteUse`. */
  isOver(): boolean {
    return idleState(this.settings, this.lastUse, this.clocks(), Number.POSITIVE_INFINITY).locks
  }
}
