import {
  defaultLockSettings,
  idleState,
  type Clocks,
  type LockSettings
} from '../../shared/domain/lock-policy'

/**
 * The vault's own check of the idle limit. It applies the same rule as the main process before every operation, so that
 * none is answered between waking from sleep and the lock. The main process reports use of the app.
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

  /** The main process registers here, for the settings and for how long ago the opening of the vault began. */
  onSettings(tell: (settings: LockSettings, openingMs: number) => void): void {
    this.tellOthers = tell
  }

  /** Called when an opening begins: a lock trigger during the opening must not be missed. */
  openingBegins(): void {
    this.openingSince = this.clocks()
  }

  /** Called when the vault was opened or the settings changed; both count as use. */
  follow(settings: LockSettings): void {
    this.settings = settings
    this.lastUse = this.clocks()
    this.tellOthers(settings, this.lastUse.monotonicMs - this.openingSince.monotonicMs)
  }

  /** Use reported before a sleep and received after it does not extend a limit that has passed. */
  noteUse(): void {
    if (!this.isOver()) this.lastUse = this.clocks()
  }

  /**
   * Whether the idle limit has passed. The main process knows how long the computer is idle, and reports use by
   * `noteUse`.
   */
  isOver(): boolean {
    return idleState(this.settings, this.lastUse, this.clocks(), Number.POSITIVE_INFINITY).locks
  }
}
