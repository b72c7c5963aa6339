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
/** A check that is later than this was delayed by sleep, not by a busy computer. */
const sleepThresholdMs = 30_000

/** Locks after a period without use, measured by a monotonic and a wall clock. Runs only while the vault is open. */
export class IdleWatch {
  private settings: LockSettings | null = null
  private lastUse: Clocks = readClocks()
  private lastCheck: Clocks = readClocks()
  private readonly systemIdle = new SystemIdle()
  private lastCountdown = Number.POSITIVE_INFINITY
  private readonly timer: NodeJS.Timeout

  constructor(private readonly listeners: Listeners) {
    this.timer = setInterval(() => this.check(), checkEveryMs)
  }

  /** null: the vault is locked, and nothing is watched. */
  follow(settings: LockSettings | null): void {
    if (this.settings === null) this.lastUse = readClocks()
    this.settings = settings
    this.check()
  }

  /** A key press or a pointer movement. Input after the idle limit does not extend it: the limit is checked first. */
  noteUse(): void {
    if (this.check()) return
    this.lastUse = readClocks()
    this.listeners.onUse()
    this.reportCountdown(this.state())
  }

  /** Locks when the idle limit has passed, and returns whether it did. Also called when the computer wakes. */
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
    this.reportCountdown(state)
    return false
  }

  end(): void {
    clearInterval(this.timer)
    this.settings = null
  }

  private state(): IdleState | null {
    if (!this.settings) return null
    const now = readClocks()
    // A long gap between two checks was sleep, which the system's idle counter leaves out after waking.
    const unchecked = Math.max(
      now.monotonicMs - this.lastCheck.monotonicMs,
      now.wallMs - this.lastCheck.wallMs
    )
    const asleepMs = unchecked > sleepThresholdMs ? unchecked : 0
    return idleState(this.settings, this.lastUse, now, this.systemIdle.milliseconds() + asleepMs)
  }

  private reportCountdown(state: IdleState | null): void {
    if (!state) return
    const { secondsLeft } = state
    const warned = this.lastCountdown <= warningSeconds
    const due =
      secondsLeft <= warningSeconds ||
      warned ||
      Math.ceil(secondsLeft / 60) !== Math.ceil(this.lastCountdown / 60)
    if (!due || secondsLeft === this.lastCountdown) return
    this.lastCountdown = secondsLeft
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
   * Infinity where the system cannot tell, so that only use of the app counts: some desktops answer with an error,
   * others always with 0. A 0 counts once another number was seen.
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
