import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { test } from './support/test'

const passphrase = 'zomerse kano fluit langs paarse dijk'

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text)
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name, exact: true, level: 1 }).waitFor()

async function clean(app: App, screen: string): Promise<void> {
  expect(await app.axe(), screen).toEqual([])
}

/** Answers what the last step asks: the groups at the two positions. */
async function copyGroupsBack(page: Page, groups: readonly string[]): Promise<void> {
  for (const field of await page.locator('input[data-position]').all()) {
    await field.fill(groups[Number(await field.getAttribute('data-position'))] ?? '')
  }
}

describe('the first run', () => {
  test('leads from an empty PC to an open vault, and back to the same place after a lock', async ({
    app
  }) => {
    const { page } = app
    await heading(page, 'In welke taal werkt u?')
    await clean(app, 'language')
    await page.getByRole('radio', { name: 'Français' }).first().check()
    await heading(page, 'Dans quelle langue travaillez-vous ?')
    await page.getByRole('radio', { name: 'Nederlands' }).first().check()
    await press(page, 'Verder')

    await heading(page, 'Uw praktijk')
    await fill(page, { 'Naam van de praktijk': 'De Wilde Coaching', Ondernemingsnummer: '0417.568.767' })
    await press(page, 'Verder')
    await page.getByText('Dit ondernemingsnummer klopt niet').waitFor()
    await clean(app, 'practice with errors')
    await fill(page, {
      'Straat en nummer': 'Kerkstraat 12',
      Postcode: '9000',
      Gemeente: 'Gent',
      Ondernemingsnummer: '0417.568.766',
      'E-mailadres': 'privacy@dewilde.example'
    })
    await page.getByText('Geldig nummer: 0417.568.766').waitFor()
    await press(page, 'Verder')

    await heading(page, 'Over u')
    await fill(page, { Voornaam: 'Annelies', Familienaam: 'De Wilde', Kwalificatie: 'Erkend coach, ICF PCC' })
    await press(page, 'Verder')

    await heading(page, 'Kies een wachtzin')
    const field = page.getByLabel('Wachtzin', { exact: true })
    await field.fill('wachtwoord')
    await page.getByText('Maak hem langer: minstens 15 tekens.').waitFor()
    expect(await page.getByRole('button', { name: 'Kluis maken' }).isDisabled()).toBe(true)
    await clean(app, 'weak passphrase')
    await field.fill(passphrase)
    await press(page, 'Wachtzin tonen')
    expect(await field.getAttribute('type')).toBe('text')
    await press(page, 'Kluis maken')

    await heading(page, 'Bewaar uw herstelsleutel op papier')
    const groups = await page
      .locator('[data-group]')
      .evaluateAll((shown) => shown.map((group) => group.getAttribute('data-group') ?? ''))
    await clean(app, 'recovery key')
    await press(page, 'Ik heb de sleutel op papier')
    await copyGroupsBack(
      page,
      groups.map(() => 'XXXX')
    )
    await press(page, 'Nakijken en beginnen')
    await page.getByText('Deze groepen horen niet bij uw herstelsleutel').waitFor()
    await clean(app, 'recovery key refused')
    await copyGroupsBack(page, groups)
    await press(page, 'Nakijken en beginnen')

    await heading(page, 'Vandaag')
    await page.getByText('Geen open afspraken').waitFor()
    await clean(app, 'Today, empty')

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('instel')
    await clean(app, 'palette')
    await page.keyboard.press('Enter')
    await heading(page, 'Instellingen')
    await clean(app, 'appearance')
    await page.getByText('Donker', { exact: true }).click()
    await clean(app, 'appearance in the dark')
    await page.getByRole('link', { name: 'Praktijk', exact: true }).click()
    await page.getByLabel('Website').fill('dewilde.example')
    await page.keyboard.press('Control+s')
    await page.getByText('Bewaard.', { exact: true }).waitFor()
    await clean(app, 'practice in the dark')
    await page.locator('h1').click()
    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor()
    await clean(app, 'keyboard map')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).toMatch(/#\/settings\/practice$/)
    const before = app.pids()
    // The app is gone before the key is up again.
    await page.keyboard.press('Control+l').catch(() => undefined)
    await app.untilLockedAndRestarted(before)
    await heading(app.page, 'Vergrendeld')
    expect(await app.page.locator('body').innerText()).not.toMatch(/Annelies|De Wilde/)
    await clean(app, 'lock screen')
    await app.page.getByLabel('Wachtzin', { exact: true }).fill('een heel andere zin dan die')
    await press(app.page, 'Ontgrendelen')
    await app.page.getByText('Deze wachtzin opent de kluis niet').waitFor()
    await clean(app, 'lock screen after a wrong passphrase')
    await app.page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
    await press(app.page, 'Ontgrendelen')
    await heading(app.page, 'Instellingen')
    expect(await app.page.getByLabel('Website').inputValue()).toBe('dewilde.example')
    const failed = app.page.getByText('was er 1 mislukte poging')
    await failed.waitFor()
    await clean(app, 'the same place after a failed attempt')
    await app.screenshot('first-run-failed-attempt')
    await app.page.getByRole('link', { name: 'Vandaag' }).click()
    await heading(app.page, 'Vandaag')
    expect(await failed.count()).toBe(1)
    await press(app.page, 'Sluiten')
    expect(await failed.count()).toBe(0)
  })

  test('gives way to the door of a practice that was made after all', async ({ app }) => {
    const { page } = app
    await press(page, 'Verder')
    await fill(page, {
      'Naam van de praktijk': 'De Wilde Coaching',
      'Straat en nummer': 'Kerkstraat 12',
      Postcode: '9000',
      Gemeente: 'Gent',
      Ondernemingsnummer: '0417.568.766',
      'E-mailadres': 'privacy@dewilde.example'
    })
    await press(page, 'Verder')
    await fill(page, { Voornaam: 'Annelies', Familienaam: 'De Wilde' })
    await press(page, 'Verder')
    await page.getByLabel('Wachtzin', { exact: true }).fill(passphrase)
    await askVault(app, 'vault.create', newPractice)
    await press(page, 'Kluis maken')
    await heading(page, 'Vandaag')
  })
})
