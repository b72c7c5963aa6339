import type { BrowserWindow } from 'electron'
import { describe, expect } from 'vitest'
import { screenLanguages } from '../../shared/domain/languages'
import type { App } from './support/app'
import { askVault, newPractice } from './support/bridge'
import { test } from './support/test'
import { catalogues } from './support/words'

const { practice, member } = newPractice
const secrets = [practice.name, practice.enterpriseNumber, member.givenName, member.familyName, 'Gent']

async function lockedApp(app: App): Promise<void> {
  await askVault(app, 'vault.create', newPractice)
  const before = app.pids()
  await app.page.evaluate(() => window.dossier.desktop('lock', {})).catch(() => undefined)
  await app.untilLockedAndRestarted(before)
}

async function look(app: App, language: (typeof screenLanguages)[number], theme: 'light' | 'dark') {
  await app.page.evaluate((appearance) => window.dossier.desktop('changeAppearance', appearance), {
    language,
    theme,
    density: 'comfortable',
    textSize: 100
  } as const)
  await app.page.reload()
  await app.page.getByRole('heading', { name: catalogues[language].locking.lockScreen.title }).waitFor()
}

async function windowTitle(app: App): Promise<string> {
  const window = await app.electron.browserWindow(app.page)
  return window.evaluate((shown: BrowserWindow) => shown.getTitle())
}

describe('the lock screen', () => {
  test('S07 U02 tells nothing of the practice, in any language, and is clean for assistive technology', async ({
    app
  }) => {
    await lockedApp(app)
    for (const language of screenLanguages) {
      for (const theme of ['light', 'dark'] as const) {
        await look(app, language, theme)
        const { lockScreen, passphrase } = catalogues[language].locking
        const everything = await app.page.evaluate(() => document.documentElement.outerHTML)
        for (const secret of secrets) expect(everything).not.toContain(secret)
        // No number stands on it: not of people, not of attempts.
        expect(await app.page.locator('main').innerText()).not.toMatch(/\d/)
        expect(await windowTitle(app)).toBe('Dossier')
        expect(await app.page.title()).toBe('Dossier')
        expect(await app.axe(), `${language} ${theme}`).toEqual([])
        await app.page.getByLabel(passphrase, { exact: true }).fill('x')
        await app.page.getByRole('button', { name: lockScreen.forgotten, exact: true }).click()
        await app.page.getByRole('heading', { name: catalogues[language].vault.forgotten.title }).waitFor()
        expect(await app.axe(), `forgotten, ${language} ${theme}`).toEqual([])
      }
    }
  })

  test('S07 says the name of the practice where a member chose so', async ({ app }) => {
    await askVault(app, 'vault.create', newPractice)
    await app.page.reload()
    await app.page.evaluate(() => (window.location.hash = '/settings/locking'))
    await app.page.getByRole('switch', { name: practice.name }).check()
    const before = app.pids()
    await app.page.evaluate(() => window.dossier.desktop('lock', {})).catch(() => undefined)
    await app.untilLockedAndRestarted(before)
    await app.page.getByText(practice.name).waitFor()
    expect(await app.axe()).toEqual([])
    expect(await windowTitle(app)).toBe('Dossier')
  })

  test('counts down to the next attempt, which a new start does not shorten, and says it once', async ({
    app
  }) => {
    await lockedApp(app)
    const { lockScreen, passphrase } = catalogues.nl.locking
    await look(app, 'nl', 'light')
    // The wait after the fourth one, eight seconds, is long enough to be looked at on a busy computer.
    for (const attempt of [1, 2, 3, 4]) {
      await expect
        .poll(() => askVault(app, 'vault.unlock', { passphrase: `niet de juiste ${String(attempt)}` }), {
          timeout: 8000
        })
        .toMatchObject({ error: { code: 'vault.wrongPassphrase' } })
    }
    await app.page.reload()
    await app.page.getByText(/^Nog [3-8] seconden voor de volgende poging/).waitFor()
    const spoken = await app.page.locator('.only-read-aloud[role="status"]').first().innerText()
    expect(spoken).toMatch(/nog \d s wachten/)
    await app.page.getByLabel(passphrase, { exact: true }).fill(newPractice.passphrase)
    const unlock = app.page.getByRole('button', { name: lockScreen.unlock, exact: true })
    expect(await unlock.isDisabled()).toBe(true)
    expect(await app.axe()).toEqual([])
    await app.page.getByText(/^Nog [12] second/).waitFor()
    expect(await app.page.locator('.only-read-aloud[role="status"]').first().innerText()).toBe(spoken)
    await expect.poll(() => unlock.isEnabled(), { timeout: 12_000 }).toBe(true)
    await unlock.click()
    await app.page.getByText('waren er 4 mislukte pogingen').waitFor()
  })

  test('takes a pasted passphrase, shows it on request, and notices Caps Lock', async ({ app }) => {
    await lockedApp(app)
    await look(app, 'nl', 'light')
    const words = catalogues.nl.locking
    const field = app.page.getByLabel(words.passphrase, { exact: true })
    await app.electron.evaluate(async ({ clipboard }, text) => {
      await clipboard.writeText(text)
    }, newPractice.passphrase)
    await field.click()
    await app.page.keyboard.press('Control+V')
    expect(await field.inputValue()).toBe(newPractice.passphrase)
    await app.page.getByRole('button', { name: words.showPassphrase }).click()
    expect(await field.getAttribute('type')).toBe('text')
    await field.focus()
    await app.page.evaluate(() => {
      const typed = new KeyboardEvent('keyup', { key: 'A', bubbles: true, modifierCapsLock: true })
      document.activeElement?.dispatchEvent(typed)
    })
    await app.page.getByText(words.capsLock).waitFor()
    expect(await app.axe()).toEqual([])
  })
})
