import type { Camera } from './camera'
import { newPractice } from '../support/bridge'
import { words, type Variant } from './variants'

/** The steps from an empty PC up to the recovery key; the practice is made only when `last` says so. */
export async function walkFirstRun(camera: Camera, variant: Variant, last: boolean): Promise<void> {
  const { page } = camera
  const { vault } = words[variant.language]
  const labels = vault.practiceFields
  const { practice, member, passphrase } = newPractice
  const next = (): Promise<void> => page.locator('button[type="submit"]').first().click()
  const inputs = page.locator('form input:not([type="radio"]):not([type="hidden"])')
  const fill = async (values: readonly string[]): Promise<void> => {
    await inputs.first().waitFor()
    for (const [place, value] of values.entries()) await inputs.nth(place).fill(value)
  }
  await camera.attempt('01-first-run-language', () => Promise.resolve())
  await camera.attempt('02-first-run-practice', next)
  await camera.attempt('03-first-run-practice-refused', async () => {
    await inputs.first().waitFor()
    await next()
  })
  await camera.attempt('04-first-run-you', async () => {
    const { street, postcode, city } = practice.address
    await page.getByLabel(labels.name).first().fill(practice.name)
    await page.getByLabel(labels.street).first().fill(street)
    await page.getByLabel(labels.postcode).first().fill(postcode)
    await page.getByLabel(labels.city).first().fill(city)
    await page.getByLabel(labels.enterpriseNumber).first().fill(practice.enterpriseNumber)
    await page.getByLabel(labels.email).first().fill(practice.email)
    await next()
    await page.getByRole('heading', { level: 1, name: vault.firstRun.you.title }).waitFor()
  })
  await camera.attempt('05-first-run-passphrase', async () => {
    await fill([member.givenName, member.familyName])
    await next()
    await page.getByRole('heading', { level: 1, name: vault.firstRun.passphrase.title }).waitFor()
  })
  const assessed = async (typed: string, isEnough: boolean): Promise<void> => {
    await fill([typed])
    await page
      .locator(`[data-enough="${String(isEnough)}"] [data-on="true"]`)
      .first()
      .waitFor()
  }
  await camera.attempt('06-first-run-passphrase-weak', () => assessed('wachtwoord123', false))
  await camera.attempt('07-first-run-passphrase-good', () => assessed(passphrase, true))
  if (!last) return
  await camera.attempt('08-first-run-recovery-key', async () => {
    await next()
    await page.getByRole('heading', { level: 1, name: vault.firstRun.recoveryKey.title }).waitFor()
  })
  await camera.attempt('09-first-run-check', () => camera.press(vault.firstRun.recoveryKey.haveIt))
  await camera.attempt('10-today-empty', async () => {
    const groups = await page.locator('input[data-position]').all()
    if (groups.length === 0) throw new Error('no groups are asked back')
    await camera.press(vault.firstRun.check.later)
    await page.getByRole('navigation').first().waitFor()
  })
}
