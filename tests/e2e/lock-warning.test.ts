import { expect } from 'vitest'
import { nl } from '../support/catalogues'
import type { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { test } from './support/test'

/** The clock that main reads goes on, and nobody uses the computer. */
const advance = (app: App, seconds: number): Promise<void> =>
  app.electron.evaluate(({ powerMonitor }, ms) => {
    const wall = Date.now
    Date.now = () => wall() + ms
    powerMonitor.getSystemIdleTime = () => 3600
  }, seconds * 1000)

test('R83 the lock button shows the minutes; half a minute before, a warning counts down until a key comes', async ({
  app
}) => {
  const { locking } = nl
  await askVault(app, 'vault.create', newPractice)
  await app.page.reload()
  await app.page.getByRole('heading', { name: nl.today.title, level: 1 }).waitFor()
  const button = app.page.getByRole('button', { name: /^Vergrendelen/ })
  const warning = app.page.getByTestId('lock-warning')
  const aloud = app.page.getByRole('status').filter({ hasText: locking.warning.aloud })

  await advance(app, 150)
  await expect.poll(() => button.innerText()).toBe('3 min')
  expect(await button.getAttribute('aria-label')).toBe('Vergrendelen; gebeurt vanzelf over 3 minuten')
  expect(await warning.count()).toBe(0)

  await advance(app, 123)
  await warning.waitFor()
  expect(await warning.innerText()).toMatch(/over \d\d s/)
  expect(await button.innerText()).toMatch(/^\d\d s$/)
  expect(await aloud.count()).toBe(1)
  const first = await warning.innerText()
  await expect.poll(() => warning.innerText()).not.toBe(first)
  expect(await app.axe()).toEqual([])
  await app.screenshot('lock-warning')

  await app.page.keyboard.press('Shift')
  await warning.waitFor({ state: 'detached' })
  expect(await aloud.count()).toBe(0)
  expect(await button.innerText()).toBe('5 min')
  expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'open' } })

  // Nobody answers this one.
  await advance(app, 275)
  await warning.waitFor()
  const before = app.pids()
  await advance(app, 26)
  await app.untilLockedAndRestarted(before)
  await app.page.getByRole('heading', { name: nl.locking.lockScreen.title }).waitFor()
})
