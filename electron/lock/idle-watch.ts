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

/** Locks after a time without use, told apart by two clocks. Runs only while the vault is open. */
export class IdleWatch {
  private settings: LockSettings | null = null
  private lastUse: Clocks = readClocks()
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
    if (!state) return false
    if (state.locks) {
      this.end()
      this.listeners.onIdle()
      return true
    }
    // Somebody works in another program: that is use as well.
    if (systemIdleMs() < checkEveryMs * 2) this.listeners.onUse()
    this.tell(state)
    return false
  }

  end(): void {
    clearInterval(this.timer)
    this.settings = null
  }

  private state(): IdleState | null {
    return this.settings && idleState(this.settings, this.lastUse, readClocks(), systemIdleMs())
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

/** How long nobody has used the computer. Where the system cannot tell (some Wayland desktops), only the app counts. */
function systemIdleMs(): number {
  try {
    const seconds = powerMonitor.getSystemIdleTime()
    return seconds < 0 ? Number.POSITIVE_INFINITY : seconds * 1000
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
