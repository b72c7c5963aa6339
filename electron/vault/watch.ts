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
  private tellOthers: (settings: LockSettings) => void = () => undefined

  constructor(private readonly clocks: () => Clocks) {
    this.lastUse = clocks()
  }

  /** Who else must know the settings: the main process. */
  onSettings(tell: (settings: LockSettings) => void): void {
    this.tellOthers = tell
  }

  follow(settings: LockSettings): void {
    this.settings = settings
    this.tellOthers(settings)
  }

  noteUse(): void {
    this.lastUse = this.clocks()
  }

  /** Whether the vault ought to be locked by now. Main knows how long the computer is idle and says so by `noteUse`. */
  isOver(): boolean {
    return idleState(this.settings, this.lastUse, this.clocks(), Number.POSITIVE_INFINITY).locks
  }
}
