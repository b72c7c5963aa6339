import { expect } from 'vitest'
import { nl } from '../support/catalogues'
import { newPractice, askVault } from './support/bridge'
import { test } from './support/test'
import { keptDrafts } from './support/until'

test('S02 a form that was being filled in comes back after a lock, caret and all', async ({ app }) => {
  await askVault(app, 'vault.create', newPractice)
  await app.page.reload()
  const before = app.pids()
  await app.page.getByRole('heading', { name: nl.today.title }).waitFor()
  await app.page.evaluate(() => {
    window.location.hash = '/coachees/new'
  })
  const givenName = () => app.page.locator('input[name="givenName"]')
  const familyName = () => app.page.locator('input[name="familyName"]')
  await givenName().fill('Annelies')
  await familyName().click()
  await app.page.keyboard.type('Vandenbussche-Kerckhove')
  for (let step = 0; step < 10; step++) await app.page.keyboard.press('ArrowLeft')
  // At once, while the last keys are not in the vault yet.
  await app.page.keyboard.press('Control+L')
  await app.untilLockedAndRestarted(before)

  await app.page.locator('input[type="password"]').fill(newPractice.passphrase)
  await app.page.keyboard.press('Enter')
  await app.page.getByText(nl.common.draft.back).waitFor()
  expect(await givenName().inputValue()).toBe('Annelies')
  expect(await familyName().inputValue()).toBe('Vandenbussche-Kerckhove')
  await expect.poll(() => caretIn('familyName')).toEqual([13, 13])

  await app.page.getByRole('button', { name: nl.common.draft.discard }).click()
  expect(await familyName().inputValue()).toBe('')
  await expect.poll(() => keptDrafts(app)).toEqual([])

  await givenName().fill('Annelies')
  await familyName().fill('Vandenbussche')
  await expect.poll(() => keptDrafts(app)).toEqual(['/coachees/new'])
  await app.page.keyboard.press('Control+s')
  await app.page.getByRole('heading', { level: 1, name: 'Annelies Vandenbussche' }).waitFor()
  // What was saved is no draft, nor becomes one: a form that is filled in later has its own by now.
  await app.page.evaluate(() => {
    window.location.hash = '/organisations/new'
  })
  await app.page.locator('input[name="name"]').fill('Havenbedrijf Scheldemond')
  await expect.poll(() => keptDrafts(app)).toContain('/organisations/new')
  expect(await keptDrafts(app)).toEqual(['/organisations/new'])

  async function caretIn(name: string): Promise<(number | null)[] | null> {
    return app.page.evaluate((wanted) => {
      const active = document.activeElement
      if (!(active instanceof HTMLInputElement) || active.name !== wanted) return null
      return [active.selectionStart, active.selectionEnd]
    }, name)
  }
})

test('S02 a draft that the vault does not take is told on the screen, calmly, until it is kept', async ({
  app
}) => {
  await askVault(app, 'vault.create', newPractice)
  await app.page.reload()
  await app.page.getByRole('heading', { name: nl.today.title }).waitFor()
  await app.page.evaluate(() => {
    window.location.hash = '/coachees/new'
  })
  const familyName = app.page.locator('input[name="familyName"]')
  const told = app.page.getByText(nl.common.unkept.title)
  await familyName.fill('x'.repeat(2_100_000))
  await told.waitFor()
  await app.page.getByText(nl.common.unkept.tooLong).waitFor()
  await familyName.fill('Vandenbussche')
  await told.waitFor({ state: 'detached' })
  expect(await app.page.getByText(nl.common.unkept.state).count()).toBe(0)

  await familyName.fill('x'.repeat(2_100_001))
  await told.waitFor()
  // Elsewhere in the app it is still told, and it comes back with its screen.
  await app.page.getByRole('link', { name: nl.navigation.places.organisations }).click()
  await app.page.getByRole('heading', { name: nl.navigation.places.organisations, level: 1 }).waitFor()
  await told.waitFor()
  expect(await app.axe()).toEqual([])
  await app.screenshot('drafts-not-kept')
  await app.page.getByRole('link', { name: nl.common.unkept.go }).click()
  await app.page.getByText(nl.common.draft.back).waitFor()
  expect((await familyName.inputValue()).length).toBe(2_100_001)
  await app.page.getByRole('button', { name: nl.common.draft.discard }).click()
  await told.waitFor({ state: 'detached' })
})
