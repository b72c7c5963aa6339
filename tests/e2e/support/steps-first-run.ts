import type { ScreenLanguage } from '../../../shared/domain/languages'
import { untilHeading } from './steps-dossier'
import type { Stage } from './words'

export interface Founding {
  language: ScreenLanguage
  practice: {
    name: string
    street: string
    postcode: string
    city: string
    enterpriseNumber: string
    email: string
  }
  member: { givenName: string; familyName: string; qualification: string }
  passphrase: string
}

/** Completes the first run up to the recovery key; returns its groups. */
export async function foundPractice(stage: Stage, founding: Founding): Promise<string[]> {
  const { app, words } = stage
  const { page } = app
  const { firstRun, practiceFields, memberFields } = words.vault
  const next = () => page.getByRole('button', { name: words.common.next, exact: true }).click()

  await page.getByRole('radio').first().waitFor()
  await page.locator(`input[type="radio"][value="${founding.language}"]`).first().check()
  await untilHeading(stage, firstRun.language.title)
  await next()

  await untilHeading(stage, firstRun.practice.title)
  const { practice } = founding
  await page.getByLabel(practiceFields.name).fill(practice.name)
  await page.getByLabel(practiceFields.street).fill(practice.street)
  await page.getByLabel(practiceFields.postcode).fill(practice.postcode)
  await page.getByLabel(practiceFields.city).fill(practice.city)
  await page.getByLabel(practiceFields.enterpriseNumber).fill(practice.enterpriseNumber)
  await page.getByLabel(practiceFields.email).fill(practice.email)
  await app.screenshot(`walk-${founding.language}-01-practice`)
  await next()

  await untilHeading(stage, firstRun.you.title)
  await page.getByLabel(memberFields.givenName).fill(founding.member.givenName)
  await page.getByLabel(memberFields.familyName).fill(founding.member.familyName)
  await page.getByLabel(memberFields.qualification).fill(founding.member.qualification)
  await next()

  await untilHeading(stage, firstRun.passphrase.title)
  await page.getByLabel(words.locking.passphrase, { exact: true }).fill(founding.passphrase)
  await page.getByRole('button', { name: firstRun.passphrase.create, exact: true }).click()
  await untilHeading(stage, firstRun.recoveryKey.title)
  return page
    .locator('[data-group]')
    .evaluateAll((shown) => shown.map((group) => group.getAttribute('data-group') ?? ''))
}

/** Types the two groups that are asked for; ends on Today. */
export async function confirmRecoveryKey(stage: Stage, groups: readonly string[]): Promise<void> {
  const { app, words } = stage
  const { firstRun } = words.vault
  await app.page.getByRole('button', { name: firstRun.recoveryKey.haveIt, exact: true }).click()
  await untilHeading(stage, firstRun.check.title)
  for (const field of await app.page.locator('input[data-position]').all()) {
    await field.fill(groups[Number(await field.getAttribute('data-position'))] ?? '')
  }
  await app.page.getByRole('button', { name: firstRun.check.finish, exact: true }).click()
  await untilHeading(stage, words.today.title)
}

/** Types a passphrase on the lock screen. */
export async function unlock(stage: Stage, passphrase: string): Promise<void> {
  const { app, words } = stage
  await app.page.getByLabel(words.locking.passphrase, { exact: true }).fill(passphrase)
  await app.page.getByRole('button', { name: words.locking.lockScreen.unlock, exact: true }).click()
}

/** Locks with Ctrl+L: every process exits, and a new instance shows its lock screen. */
export async function lock(stage: Stage): Promise<void> {
  const { app, words } = stage
  const before = app.pids()
  // The app exits before the key is released.
  await app.page.keyboard.press('Control+l').catch(() => undefined)
  await app.untilLockedAndRestarted(before)
  await untilHeading(stage, words.locking.lockScreen.title)
}
