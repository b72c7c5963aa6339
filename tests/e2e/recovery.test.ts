import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { nl } from '../support/catalogues'
import type { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { test } from './support/test'
import { untilNextAttempt } from './support/until'

const better = 'gouden tractor onder zeven bruggen'
const { lockScreen } = nl.locking
const { forgotten, firstRun } = nl.vault

interface Made {
  value: { recoveryKey: { groups: string[] } }
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

async function makePractice(app: App): Promise<string[]> {
  const made = (await askVault(app, 'vault.create', newPractice)) as Made
  return made.value.recoveryKey.groups
}

async function lock(app: App): Promise<void> {
  const before = app.pids()
  await app.page.evaluate(() => window.dossier.desktop('lock', {})).catch(() => undefined)
  await app.untilLockedAndRestarted(before)
  await app.page.getByRole('heading', { name: lockScreen.title }).waitFor()
}

async function unlock(app: App, passphrase: string): Promise<void> {
  await app.page.getByLabel(nl.locking.passphrase, { exact: true }).fill(passphrase)
  await press(app.page, lockScreen.unlock)
}

const untilToday = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: nl.today.title, level: 1 }).waitFor()

async function openKeys(app: App): Promise<void> {
  await app.page.evaluate(() => {
    window.location.hash = '/settings/keys'
  })
  await app.page.getByRole('heading', { name: nl.settings.databaseKey.title }).waitFor()
}

/** Puts the key that is shown on paper, and copies two groups back from it. */
async function checkNewKey(page: Page, finish: string): Promise<string[]> {
  await page.locator('[data-group]').first().waitFor()
  const groups = await page
    .locator('[data-group]')
    .evaluateAll((shown) => shown.map((group) => group.getAttribute('data-group') ?? ''))
  await press(page, firstRun.recoveryKey.haveIt)
  for (const field of await page.locator('input[data-position]').all()) {
    await field.fill(groups[Number(await field.getAttribute('data-position'))] ?? '')
  }
  await press(page, finish)
  return groups
}

const opensWith = (app: App, passphrase: string): Promise<unknown> =>
  askVault(app, 'vault.unlock', { passphrase })

const givenName = 'Liesbeth'

async function keepOneRecord(app: App): Promise<void> {
  const organisation = {
    name: `Zaak van ${givenName}`,
    enterpriseNumber: '',
    address: { street: '', postcode: '', city: '' },
    sector: '',
    phone: '',
    website: ''
  }
  expect(await askVault(app, 'organisations.add', organisation)).toMatchObject({ ok: true })
}

describe('a forgotten passphrase', () => {
  test('S05 is replaced with the printed key; only the new one opens, and a new key is advised', async ({
    app
  }) => {
    const groups = await makePractice(app)
    await keepOneRecord(app)
    await lock(app)
    const { page } = app
    await press(page, lockScreen.forgotten)
    await page.getByRole('heading', { name: forgotten.title }).waitFor()
    expect(await app.axe()).toEqual([])

    const key = page.getByLabel(forgotten.recoveryKey)
    const passphrase = page.getByLabel(forgotten.newPassphrase, { exact: true })
    await passphrase.fill('wachtwoord')
    await page.getByText(nl.vault.passphraseHints.tooShort).waitFor()
    await passphrase.fill(better)
    await key.fill(`${groups.slice(0, 7).join('-')}-00O0`)
    await press(page, forgotten.open)
    await page.getByText(nl.errors['vault.recoveryKeyMismatch']).waitFor()
    expect(await app.axe()).toEqual([])

    // As somebody copies it: small letters, spaces where they come.
    await key.fill(groups.join(' ').toLowerCase())
    await passphrase.click()
    expect(await key.inputValue()).toBe(groups.join(' '))
    await press(page, forgotten.open)
    await page.getByRole('heading', { name: forgotten.afterwards.title }).waitFor()
    expect(await app.axe()).toEqual([])
    await press(page, forgotten.afterwards.make)
    const renewed = await checkNewKey(page, firstRun.check.finish)
    await untilToday(page)
    expect(await page.getByText(nl.today.recoveryKey.title).count()).toBe(0)
    expect(renewed).not.toEqual(groups)

    await lock(app)
    // The third wait is long enough to be seen after the page came up anew.
    for (let wrong = 1; wrong <= 3; wrong++) {
      await untilNextAttempt(app)
      const refused = { error: { code: 'vault.wrongPassphrase' } }
      expect(await opensWith(app, newPractice.passphrase)).toMatchObject(refused)
    }
    await app.page.reload()
    await app.page.getByText(/Nog \d+ seconde/).waitFor()
    await app.page.getByText(/Nog \d+ seconde/).waitFor({ state: 'detached' })
    await unlock(app, better)
    await untilToday(app.page)
    expect(JSON.stringify(await askVault(app, 'organisations.list', {}))).toContain(givenName)
  })

  test('is followed by a word in Today when the new key is put off', async ({ app }) => {
    const groups = await makePractice(app)
    await lock(app)
    await press(app.page, lockScreen.forgotten)
    await app.page.getByLabel(forgotten.recoveryKey).fill(groups.join('-'))
    await app.page.getByLabel(forgotten.newPassphrase, { exact: true }).fill(better)
    await press(app.page, forgotten.open)
    await press(app.page, forgotten.afterwards.later)
    await untilToday(app.page)
    await app.page.getByText(nl.today.recoveryKey.title).waitFor()
  })
})

describe('in the settings', () => {
  test('S05 the passphrase is changed, when the present one is known', async ({ app }) => {
    await makePractice(app)
    await app.page.reload()
    await untilToday(app.page)
    await openKeys(app)
    const { page } = app
    const { passphrase } = nl.settings
    await page.getByLabel(passphrase.current, { exact: true }).fill('een heel andere zin dan die')
    await page.getByLabel(passphrase.next, { exact: true }).fill(better)
    await press(page, passphrase.change)
    await page.getByText(nl.errors['vault.wrongPassphrase']).waitFor()
    expect(await app.axe()).toEqual([])
    // Guessing at an open PC is slowed down.
    await untilNextAttempt(app)
    await page.getByLabel(passphrase.current, { exact: true }).fill(newPractice.passphrase)
    await press(page, passphrase.change)
    await page.getByText(passphrase.changed).waitFor()
    // Nothing of it is kept as a draft.
    expect(JSON.stringify(await askVault(app, 'drafts.list', {}))).toContain('"drafts":[]')
    await lock(app)
    expect(await opensWith(app, newPractice.passphrase)).toMatchObject({ ok: false })
    await expect.poll(() => opensWith(app, better), { timeout: 8000 }).toMatchObject({ ok: true })
  })

  test('S05 a new recovery key is made for who knows the passphrase; the old sheet opens nothing', async ({
    app
  }) => {
    const groups = await makePractice(app)
    await app.page.reload()
    await untilToday(app.page)
    await openKeys(app)
    const { page } = app
    const { recoveryKey } = nl.settings
    const passphrase = page.getByLabel(recoveryKey.passphrase, { exact: true })
    expect(await page.getByRole('button', { name: recoveryKey.renew, exact: true }).isDisabled()).toBe(true)
    await passphrase.fill('een heel andere zin dan die')
    await press(page, recoveryKey.renew)
    await page.getByText(nl.errors['vault.wrongPassphrase']).waitFor()
    expect(await app.axe()).toEqual([])
    await untilNextAttempt(app)
    await passphrase.fill(newPractice.passphrase)
    await press(page, recoveryKey.renew)
    const renewed = await checkNewKey(page, recoveryKey.finish)
    await page.getByText(recoveryKey.renewed).waitFor()
    expect(await passphrase.inputValue()).toBe('')
    expect(JSON.stringify(await askVault(app, 'drafts.list', {}))).toContain('"drafts":[]')
    await lock(app)
    const recover = (sheet: readonly string[]) =>
      askVault(app, 'vault.recover', { recoveryKey: sheet.join(''), passphrase: better, language: 'nl' })
    expect(await recover(groups)).toMatchObject({ error: { code: 'vault.wrongPassphrase' } })
    await expect.poll(() => recover(renewed), { timeout: 8000 }).toMatchObject({ ok: true })
  })

  test('S05 everything is put under a new key: the records are there, the old sheet opens nothing', async ({
    app
  }) => {
    const groups = await makePractice(app)
    await keepOneRecord(app)
    await app.page.reload()
    await untilToday(app.page)
    await openKeys(app)
    const { page } = app
    await page.getByLabel(nl.settings.databaseKey.passphrase, { exact: true }).fill(newPractice.passphrase)
    await press(page, nl.settings.databaseKey.renew)
    await page.getByText(nl.settings.databaseKey.renewed).waitFor({ timeout: 20_000 })
    expect(await app.axe()).toEqual([])
    await checkNewKey(page, nl.settings.recoveryKey.finish)
    await page.getByText(nl.settings.recoveryKey.renewed).first().waitFor()
    expect(JSON.stringify(await askVault(app, 'organisations.list', {}))).toContain(givenName)
    await lock(app)
    const withOldSheet = { recoveryKey: groups.join(''), passphrase: better, language: 'nl' }
    expect(await askVault(app, 'vault.recover', withOldSheet)).toMatchObject({ ok: false })
    await expect
      .poll(() => opensWith(app, newPractice.passphrase), { timeout: 8000 })
      .toMatchObject({ ok: true })
    expect(JSON.stringify(await askVault(app, 'organisations.list', {}))).toContain(givenName)
  })
})
