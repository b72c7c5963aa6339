import { afterEach, describe, expect, it } from 'vitest'
import { operationsOfMembers, takenBy } from './support/operations'
import { TestPractice } from './support/practice'

let practice: TestPractice
afterEach(() => practice.end())

describe('the watch of the vault', () => {
  it.each([
    { when: 'five minutes without use', pass: () => practice.leaveAlone(5 * 60_000), locked: true },
    { when: 'a second less', pass: () => practice.leaveAlone(5 * 60_000 - 1000), locked: false },
    {
      when: 'sleep, in which only the wall clock goes on',
      pass: () => practice.moveClock(3_600_000),
      locked: true
    },
    { when: 'a wall clock that is set back', pass: () => practice.moveClock(-3_600_000), locked: true }
  ])('R83 locks every operation after $when: $locked', async ({ pass, locked }) => {
    practice = await TestPractice.open()
    pass()
    // Those that set the wait would change the answer of the ones after them.
    const asked = operationsOfMembers.filter(([name]) => !name.startsWith('locking.change'))
    for (const [name, definition] of asked) {
      const isLocked = (await practice.refusal(name, takenBy(definition))) === 'vault.locked'
      expect(isLocked, name).toBe(locked)
    }
  })

  it('keeps to what the member chose, within what the practice allows', async () => {
    practice = await TestPractice.open()
    const settings = {
      onScreenLock: true,
      onSleep: true,
      onUserSwitch: true,
      onMinimise: false,
      onClose: true
    }
    await practice.call('locking.change', { ...settings, idleMinutes: 20 })
    practice.leaveAlone(19 * 60_000)
    expect(await practice.refusal('people.coachees', {})).toBeNull()
    practice.passTime(0)
    await practice.call('locking.changePracticeLongest', { minutes: 10 })
    expect((await practice.call('locking.settings', {})).own.idleMinutes).toBe(10)
    practice.leaveAlone(11 * 60_000)
    expect(await practice.refusal('people.coachees', {})).toBe('vault.locked')
    expect(await practice.refusal('locking.change', { ...settings, idleMinutes: 0 })).not.toBeNull()
  })
})
