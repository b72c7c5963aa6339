import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLockSettings, idleState, withinPractice } from '../../../shared/domain/lock-policy'

const minute = 60_000
const settings = { idleMinutes: 5 }
const start = { monotonicMs: 1000, wallMs: 1_700_000_000_000 }
const later = (monotonicMs: number, wallMs = monotonicMs) => ({
  monotonicMs: start.monotonicMs + monotonicMs,
  wallMs: start.wallMs + wallMs
})

describe('the idle lock', () => {
  it.each([
    ['nobody has touched anything for just under the time', later(5 * minute - 1), 10 * minute, false],
    ['nobody has touched anything for the time', later(5 * minute), 5 * minute, true],
    ['somebody works in another program', later(60 * minute), 3000, false],
    [
      'the computer slept, and the system counts its idle time from waking',
      later(1000, 60 * minute),
      500,
      true
    ],
    ['the clock was set an hour on', later(1000, 60 * minute), 1000, true],
    ['the clock was set an hour back', later(1000, -60 * minute), 1000, true],
    ['the clock was corrected by a second', later(1000, -500), 1000, false],
    ['the clock was corrected by as much as a correction may be', later(1000, -2000), 1000, false],
    ['even the clock that nobody sets ran backwards', later(-1, 0), 0, true],
    ['the app is being used this very moment', later(0), 0, false],
    ['the system cannot tell how long it is idle', later(5 * minute), Number.POSITIVE_INFINITY, true]
  ])('when %s', (_what, now, systemIdleMs, locks) => {
    expect(idleState(settings, start, now, systemIdleMs).locks).toBe(locks)
  })

  it('never comes later than the time on either clock, when nobody uses the computer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e8 }),
        fc.integer({ min: -1e8, max: 1e8 }),
        (monotonic, wall) => {
          const over = monotonic >= 5 * minute || wall >= 5 * minute || wall < -2000
          return idleState(settings, start, later(monotonic, wall), Number.POSITIVE_INFINITY).locks === over
        }
      )
    )
  })

  it('counts down in whole seconds', () => {
    expect(idleState(settings, start, later(4 * minute + 30_500), 5 * minute)).toEqual({
      locks: false,
      secondsLeft: 30
    })
  })
})

it('R83 a member who chose nothing is locked out after five minutes and on every trigger but minimising', () => {
  expect(defaultLockSettings).toEqual({
    idleMinutes: 5,
    onScreenLock: true,
    onSleep: true,
    onUserSwitch: true,
    onMinimise: false,
    onClose: true
  })
})

it('a member stays within what the practice allows, and there is no never', () => {
  const chosen = (idleMinutes: number) =>
    withinPractice({ ...defaultLockSettings, idleMinutes }, 10).idleMinutes
  expect([chosen(60), chosen(10), chosen(3), chosen(0), chosen(-5)]).toEqual([10, 10, 3, 1, 1])
  expect(withinPractice({ ...defaultLockSettings, idleMinutes: 600 }, 600).idleMinutes).toBe(60)
})
