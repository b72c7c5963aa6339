/**
 * When the vault locks by itself. Pure: clocks and settings go in, a decision comes out. The main process checks every
 * second, and the vault before every operation, so that nothing is answered between the limit and the lock.
 */
export interface LockSettings {
  /** Minutes without activity, 1 to 60. There is no "never". */
  idleMinutes: number
  /** Each trigger has its own switch. */
  onScreenLock: boolean
  onSleep: boolean
  onUserSwitch: boolean
  onMinimise: boolean
  /** Off: closing the window only minimises it. */
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

/** The warning before an idle lock takes this long; any key or movement keeps the vault open. */
export const warningSeconds = 30

/** Two clocks: the monotonic one cannot be set, the wall clock continues during sleep. */
export interface Clocks {
  monotonicMs: number
  wallMs: number
}

export interface IdleState {
  locks: boolean
  /** Whole seconds until the lock, 0 when it is due. */
  secondsLeft: number
}

/** A correction of the wall clock by this much is normal. */
const clockCorrectionMs = 2000

/**
 * Whether the vault must lock. The longer of both clocks counts, so that neither sleep nor a changed clock hides a
 * minute. A wall clock that went backwards locks at once, because the idle time is then unknown.
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
  // The system restarts its idle time at waking; the difference between the clocks is the sleep.
  const asleepMs = Math.max(0, byWall - byMonotonic)
  const idleMs = Math.min(Math.max(byMonotonic, byWall), systemIdleMs + asleepMs)
  const leftMs = settings.idleMinutes * 60_000 - idleMs
  return { locks: leftMs <= 0, secondsLeft: Math.max(0, Math.ceil(leftMs / 1000)) }
}

/** The lock settings of a member, within the limit of the practice. */
export function withinPractice(chosen: LockSettings, longestMinutes: number): LockSettings {
  const longest = Math.min(longestIdleMinutes, Math.max(shortestIdleMinutes, longestMinutes))
  return { ...chosen, idleMinutes: Math.min(longest, Math.max(shortestIdleMinutes, chosen.idleMinutes)) }
}
