/**
 * When the vault locks by itself. Pure: clocks and settings go in, a decision comes out. Main asks every second, and
 * the vault asks before every operation, so that nothing answers between the moment and the lock.
 */
export interface LockSettings {
  /** Minutes without activity, 1 to 60. There is no "never". */
  idleMinutes: number
  /** Each trigger has its own switch. */
  onScreenLock: boolean
  onSleep: boolean
  onUserSwitch: boolean
  onMinimise: boolean
  /** Off: closing the window only sets it aside, as minimising does. */
  onClose: boolean
}

export const shortestIdleMinutes = 1
export const longestIdleMinutes = 60

export const defaultLockSettings: LockSettings = {
  idleMinutes: 5,
  onScreenLock: true,
  onSleep: true,
  onUserSwitch: true,
  onMinimise: false,
  onClose: true
}

/** Before an idle lock the coach is warned for this long; any key or movement keeps the vault open. */
export const warningSeconds = 30

/** Two clocks: the monotonic one cannot be set, the other goes on while the computer sleeps. */
export interface Clocks {
  monotonicMs: number
  wallMs: number
}

export interface IdleState {
  locks: boolean
  /** Whole seconds until the lock, 0 when it is due. */
  secondsLeft: number
}

/** A wall clock may be corrected by this much without meaning anything. */
const clockCorrectionMs = 2000

/**
 * Whether it is time. The longer of the two clocks counts, so neither sleep nor a clock that was set hides a minute;
 * a clock that ran backwards locks at once, since then nobody knows.
 * @param active when somebody last used the app
 * @param systemIdleMs how long nobody has used the computer: work in another program keeps the vault open
 */
export function idleState(
  settings: Pick<LockSettings, 'idleMinutes'>,
  active: Clocks,
  now: Clocks,
  systemIdleMs: number
): IdleState {
  const byMonotonic = now.monotonicMs - active.monotonicMs
  const byWall = now.wallMs - active.wallMs
  if (byMonotonic < 0 || byWall < -clockCorrectionMs) return { locks: true, secondsLeft: 0 }
  // After sleep the system counts its idle time anew from waking; the gap between the clocks is the sleep.
  const asleepMs = Math.max(0, byWall - byMonotonic)
  const idleMs = Math.min(Math.max(byMonotonic, byWall), systemIdleMs + asleepMs)
  const leftMs = settings.idleMinutes * 60_000 - idleMs
  return { locks: leftMs <= 0, secondsLeft: Math.max(0, Math.ceil(leftMs / 1000)) }
}

/** What a member chose, within what the practice allows. */
export function withinPractice(chosen: LockSettings, longestMinutes: number): LockSettings {
  const longest = Math.min(longestIdleMinutes, Math.max(shortestIdleMinutes, longestMinutes))
  return { ...chosen, idleMinutes: Math.min(longest, Math.max(shortestIdleMinutes, chosen.idleMinutes)) }
}
