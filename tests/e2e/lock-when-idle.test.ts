import { describe, expect } from 'vitest'
import { App, LOCKED } from './support/app'
import { askVault } from './support/bridge'
import { expectLocked, openPractice } from './support/locked'
import { isAlive } from './support/processes'
import { test } from './support/test'

/** The clock of the wall, as the main process reads it, leaps; and nobody uses the computer. */
async function setClock(app: App, byMs: number): Promise<void> {
  await app.electron.evaluate(({ powerMonitor }, ms) => {
    const wall = Date.now
    Date.now = () => wall() + ms
    powerMonitor.getSystemIdleTime = () => 3600
  }, byMs)
}

describe('the vault locks when', () => {
  test('R83 five minutes have gone by, within a second, and not before', async ({ app }) => {
    await openPractice(app)
    // Nobody uses the computer, and the clock that main reads goes on by itself but for this leap.
    const unusedSince = Date.now()
    const leapMs = 5 * 60_000 - 6000
    await setClock(app, leapMs)
    const before = app.pids()
    expect(await app.untilEnded()).toBe(LOCKED)
    const after = Date.now() - unusedSince + leapMs
    // Main looks once a second, and ending takes part of one.
    expect(after).toBeGreaterThan(5 * 60_000 - 1000)
    expect(after).toBeLessThan(5 * 60_000 + 2500)
    await expect.poll(() => before.filter(isAlive)).toEqual([])
    await app.start()
    expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
  })

  test.each([1, -1])('R83 the clock is moved by %d hour', async (hours) => {
    const app = await App.launch()
    try {
      await openPractice(app)
      const before = app.pids()
      await setClock(app, hours * 3_600_000)
      await expectLocked(app, before)
    } finally {
      await app.end()
    }
  })
})
