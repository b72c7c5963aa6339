import { expect } from 'vitest'
import { nl } from '../../renderer/i18n/nl'
import { newPractice, askVault } from './support/bridge'
import { test } from './support/test'

test('a form that was being filled in comes back after a lock, caret and all', async ({ app }) => {
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
  await expect
    .poll(async () => JSON.stringify(await askVault(app, 'drafts.list', {})))
    .toContain('"drafts":[]')

  await givenName().fill('Annelies')
  await familyName().fill('Vandenbussche')
  await app.page.waitForTimeout(600)
  await app.page.keyboard.press('Control+s')
  await app.page.getByRole('heading', { level: 1, name: 'Annelies Vandenbussche' }).waitFor()
  // Longer than a draft takes to be kept: what was saved is none.
  await app.page.waitForTimeout(1500)
  expect(JSON.stringify(await askVault(app, 'drafts.list', {}))).toContain('"drafts":[]')

  async function caretIn(name: string): Promise<(number | null)[] | null> {
    return app.page.evaluate((wanted) => {
      const active = document.activeElement
      if (!(active instanceof HTMLInputElement) || active.name !== wanted) return null
      return [active.selectionStart, active.selectionEnd]
    }, name)
  }
})
