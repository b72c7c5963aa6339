import type { Page } from 'playwright-core'
import { paths } from '../../../renderer/client/paths'
import type { Camera } from './camera'
import type { ShownRecords } from './records'
import { words, type Variant } from './variants'

/** Photographs every room and its states after unlocking, in the order of a day's work. */
export async function walkRooms(camera: Camera, records: ShownRecords, variant: Variant): Promise<void> {
  const screens: readonly (readonly [string, string])[] = [
    ['20-today', paths.today],
    ['21-coachees', paths.coachees],
    ['22-coachee-new', paths.newCoachee],
    ['23-dossier', paths.coachee(records.coacheeId)],
    ['24-coachee-change', paths.changeCoachee(records.coacheeId)],
    ['25-trajectory', paths.trajectory(records.trajectoryId)],
    ['26-trajectory-new', paths.newTrajectory(records.coacheeId)],
    ['27-agreement', paths.agreement(records.trajectoryId)],
    ['30-organisations', paths.organisations],
    ['31-organisation', paths.organisation(records.organisationId)],
    ['32-organisation-new', paths.newOrganisation],
    ['40-note', paths.note(records.noteId)],
    ['41-note-new', paths.newNote(records.trajectoryId)],
    ['45-tests', paths.psychometrics],
    ['46-test-result', paths.testResult(records.testId)],
    ['47-test-new', paths.newTest(records.trajectoryId)],
    ['50-reports', paths.reports],
    ['51-report-draft', paths.report(records.draftId)],
    ['54-report-new', paths.newReport(records.trajectoryId)],
    ['60-disclosures', paths.disclosures],
    ['61-disclosure', paths.disclosure(records.disclosureId)],
    ['70-privacy', paths.privacy],
    ['80-settings', paths.settings],
    ['81-settings-practice', `${paths.settings}/practice`],
    ['82-settings-profile', `${paths.settings}/profile`],
    ['83-settings-locking', `${paths.settings}/locking`],
    ['84-settings-keys', `${paths.settings}/keys`],
    ['85-settings-security', `${paths.settings}/security`],
    ['95-no-such-record', paths.note('00000000-0000-4000-8000-000000000000')],
    ['96-no-such-screen', '/nowhere']
  ]
  for (const [name, path] of screens) await camera.attempt(name, () => camera.goTo(path))
  await walkStates(camera, records, variant)
}

/** Photographs screens after an action. */
async function walkStates(camera: Camera, records: ShownRecords, variant: Variant): Promise<void> {
  const { page } = camera
  const spoken = words[variant.language]
  await camera.attempt('22-coachee-new-refused', async () => {
    await camera.goTo(paths.newCoachee)
    await page.locator('button[type="submit"]').first().click()
  })
  await camera.attempt('40-note-lower', async () => {
    await camera.goTo(paths.note(records.noteId))
    await camera.settle()
    await page.mouse.move(variant.width / 2, variant.height / 2)
    await page.mouse.wheel(0, 1200)
  })
  await camera.attempt('53-report-signed', async () => {
    await camera.goTo(paths.report(records.signedId))
    await untilPageDrawn(page)
  })
  await camera.attempt('52-report-preview', async () => {
    await camera.goTo(paths.report(records.draftId))
    await page.getByText(spoken.reports.editor.preview, { exact: true }).first().click()
    await untilPageDrawn(page)
  })
  const { addProfile, addQuote, discard, sign } = spoken.reports.editor
  for (const [name, opener] of [
    ['52-report-insert-passage', addQuote],
    ['52-report-insert-profile', addProfile],
    ['52-report-discard', discard],
    ['52-report-sign', sign]
  ] as const) {
    await camera.attempt(name, async () => {
      await camera.goTo(paths.today)
      await camera.goTo(paths.report(records.draftId))
      await page.getByRole('button', { name: opener }).first().click()
      await page.getByRole('dialog').waitFor()
    })
  }
  await walkDisclosure(camera, records, spoken)
  await camera.attempt('90-palette', async () => {
    await camera.goTo(paths.today)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').first().waitFor()
  })
  await camera.attempt('91-palette-found', async () => {
    await page.getByRole('combobox').first().fill('vergad')
  })
  await camera.attempt('92-keyboard-map', async () => {
    await page.keyboard.press('Escape')
    await camera.goTo(paths.today)
    await page.locator('h1').first().click()
    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog').waitFor()
  })
  await page.keyboard.press('Escape')
}

async function walkDisclosure(
  camera: Camera,
  records: ShownRecords,
  spoken: (typeof words)[Variant['language']]
): Promise<void> {
  const { page } = camera
  await camera.attempt('62-disclose-recipient', async () => {
    await camera.goTo(paths.newDisclosure(records.signedId))
    await beginAnew(camera, spoken)
    await page.locator('input[name="recipient"]').first().check()
  })
  await camera.attempt('63-disclose-purpose', async () => {
    await camera.press(spoken.common.next)
    await page.getByLabel(spoken.disclosures.wizard.purpose).first().waitFor()
  })
  await camera.attempt('64-disclose-preview', async () => {
    const basis = page.getByLabel(spoken.disclosures.wizard.legalBasis).first()
    if ((await basis.evaluate((field) => field.tagName)) === 'SELECT') await basis.selectOption({ index: 2 })
    else {
      await basis.click()
      await page.getByRole('option').nth(1).click()
    }
    await camera.press(spoken.disclosures.wizard.toPreview)
    await untilPageDrawn(page)
  })
}

/** The previous variant left the wizard at its preview, where it is restored. */
async function beginAnew(camera: Camera, spoken: (typeof words)[Variant['language']]): Promise<void> {
  const first = camera.page.locator('input[name="recipient"]').first()
  const discard = camera.page.getByRole('button', { name: spoken.common.draft.discard, exact: true })
  await first.or(discard).waitFor()
  if (await discard.isVisible()) await discard.click()
}

/** The text of a page is laid over it when it has been drawn. */
async function untilPageDrawn(page: Page): Promise<void> {
  await page.locator('canvas ~ div span').first().waitFor({ timeout: 15_000 })
}
