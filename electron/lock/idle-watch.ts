import { powerMonitor } from 'electron'
import {
  idleState,
  warningSeconds,
  type Clocks,
  type IdleState,
  type LockSettings
} from '../../shared/domain/lock-policy'

interface Listeners {
  /** The vault is in use: it keeps its own watch. */
  onUse: () => void
  /** Whole seconds until the lock; every second while a warning is due, once a minute before that. */
  onCountdown: (secondsLeft: number) => void
  onIdle: () => void
}

const checkEveryMs = 1000
/** A busy computer delays a check; beyond this it slept. */
const longestCheckMs = 30_000

/** Locks after a time without use, told apart by two clocks. Runs only while the vault is open. */
export class IdleWatch {
  private settings: LockSettings | null = null
  private lastUse: Clocks = readClocks()
  private lastCheck: Clocks = readClocks()
  private readonly systemIdle = new SystemIdle()
  private told = Number.POSITIVE_INFINITY
  private readonly timer: NodeJS.Timeout

  constructor(private readonly listeners: Listeners) {
    this.timer = setInterval(() => this.check(), checkEveryMs)
  }

  /** null: the vault is locked and nothing is watched. */
  follow(settings: LockSettings | null): void {
    if (this.settings === null) this.lastUse = readClocks()
    this.settings = settings
    this.check()
  }

  /** A key, a movement. What comes too late does not keep the vault open: first it is asked whether time is up. */
  noteUse(): void {
    if (this.check()) return
    this.lastUse = readClocks()
    this.listeners.onUse()
    this.tell(this.state())
  }

  /** Whether it locked. Also called when the computer wakes. */
  check(): boolean {
    const state = this.state()
    this.lastCheck = readClocks()
    if (!state) return false
    if (state.locks) {
      this.end()
      this.listeners.onIdle()
      return true
    }
    // Somebody works in another program: that is use as well.
    if (this.systemIdle.milliseconds() < checkEveryMs * 2) this.listeners.onUse()
    this.tell(state)
    return false
  }

  end(): void {
    clearInterval(this.timer)
    this.settings = null
  }

  private state(): IdleState | null {
    if (!this.settings) return null
    const now = readClocks()
    // A pause between two checks was sleep, of which the system's own count knows nothing on waking.
    const unchecked = Math.max(
      now.monotonicMs - this.lastCheck.monotonicMs,
      now.wallMs - this.lastCheck.wallMs
    )
    const asleepMs = unchecked > longestCheckMs ? unchecked : 0
    return idleState(this.settings, this.lastUse, now, this.systemIdle.milliseconds() + asleepMs)
  }

  private tell(state: IdleState | null): void {
    if (!state) return
    const { secondsLeft } = state
    const warned = this.told <= warningSeconds
    const due =
      secondsLeft <= warningSeconds || warned || Math.ceil(secondsLeft / 60) !== Math.ceil(this.told / 60)
    if (!due || secondsLeft === this.told) return
    this.told = secondsLeft
    this.listeners.onCountdown(secondsLeft)
  }
}

function readClocks(): Clocks {
  return { monotonicMs: performance.now(), wallMs: Date.now() }
}

/** How long nobody has used the computer. */
class SystemIdle {
  private hasCounted = false

  /**
   * Infinity where the system cannot tell, so that only use of the app counts: some desktops answer with an error, and
   * some with 0 whatever happens. A 0 is believed once another number was seen.
   */
  milliseconds(): number {
    try {
      const seconds = powerMonitor.getSystemIdleTime()
      if (seconds > 0) this.hasCounted = true
      return this.hasCounted && seconds >= 0 ? seconds * 1000 : Number.POSITIVE_INFINITY
    } catch {
      return Number.POSITIVE_INFINITY
    }
  }
}
