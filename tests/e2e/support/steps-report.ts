import type { Locator } from 'playwright-core'
import type { LegalBasis } from '../../../shared/domain/legal-bases'
import {
  qualityQuestions,
  type ReportSectionName,
  type ReportTemplate
} from '../../../shared/domain/report-templates'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import { untilHeading, untilSaved } from './steps-dossier'
import { spoken, type Stage } from './words'

const main = ({ app }: Stage): Locator => app.page.getByRole('main')
const button = (within: Locator, name: string): Locator => within.getByRole('button', { name, exact: true })
/** A field by its label; a required one carries a star. */
const field = (within: Locator, label: string): Locator =>
  within.getByLabel(new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?$`))

/** Opens a room of tests, reports, disclosures or the audit log by the rail. */
export async function openRoom(
  stage: Stage,
  room: 'psychometrics' | 'reports' | 'disclosures' | 'privacy'
): Promise<void> {
  const { app, words } = stage
  const name = words.navigation.places[room]
  const rail = app.page.getByRole('navigation', { name: words.navigation.rooms })
  await rail.getByRole('link', { name, exact: true }).click()
  await untilHeading(stage, name)
}

/** Records a Mini-IPIP from the dossier that is shown, by the keyboard alone; ends on its result. */
export async function recordTest(
  stage: Stage,
  answers: readonly number[],
  itemLanguage?: ScreenLanguage
): Promise<void> {
  const { app, words } = stage
  await app.page.getByRole('link', { name: words.people.dossier.newTest, exact: true }).click()
  await untilHeading(stage, words.psychometrics.record.title)
  if (itemLanguage !== undefined)
    await field(main(stage), words.psychometrics.record.language).selectOption(itemLanguage)
  await main(stage).getByRole('radiogroup').first().getByRole('radio').first().focus()
  for (const answer of answers) await app.page.keyboard.press(String(answer))
  // The last answer leads to the button.
  await app.page.keyboard.press('Enter')
  await untilHeading(stage, words.psychometrics.instruments['mini-ipip'])
}

/** Starts a report from the dossier that is shown; ends in its editor. */
export async function startReport(
  stage: Stage,
  report: { template: ReportTemplate; title: string; language?: ScreenLanguage }
): Promise<void> {
  const { app, words } = stage
  await app.page.getByRole('link', { name: words.people.dossier.newReport, exact: true }).click()
  await untilHeading(stage, words.reports.start.title)
  await field(main(stage), words.reports.start.template).selectOption(report.template)
  if (report.language) await field(main(stage), words.reports.start.language).selectOption(report.language)
  await field(main(stage), words.reports.start.reportTitle).fill(report.title)
  await button(main(stage), words.reports.start.submit).click()
  await untilHeading(stage, report.title)
}

function sectionOf(stage: Stage, section: ReportSectionName): Locator {
  return main(stage).getByRole('region', { name: stage.words.reports.sections[section], exact: true })
}

/** Writes in the first text of a section. */
export async function writeSection(stage: Stage, section: ReportSectionName, text: string): Promise<void> {
  await sectionOf(stage, section).getByRole('textbox').first().fill(text)
}

/** Puts the shareable passage that holds these words into a section. */
export async function insertPassage(stage: Stage, section: ReportSectionName, text: string): Promise<void> {
  const { app, words } = stage
  await button(sectionOf(stage, section), words.reports.editor.addQuote).click()
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('listitem').filter({ hasText: text }).getByRole('button').click()
  await dialog.waitFor({ state: 'detached' })
  await sectionOf(stage, section).getByRole('blockquote').filter({ hasText: text }).waitFor()
}

/** Puts the first test profile of the trajectory into a section. */
export async function insertProfile(stage: Stage, section: ReportSectionName): Promise<void> {
  const { app, words } = stage
  await button(sectionOf(stage, section), words.reports.editor.addProfile).click()
  const dialog = app.page.getByRole('dialog')
  await dialog.getByRole('listitem').first().getByRole('button').click()
  await dialog.waitFor({ state: 'detached' })
  await sectionOf(stage, section).locator('figure svg').waitFor()
}

/** Waits until the first page of a document is drawn, wherever it is shown. */
async function untilPagesAreDrawn({ app }: Stage): Promise<void> {
  const page = app.page.locator('[data-page="1"]')
  await page.waitFor()
  await page.locator('span').first().waitFor({ state: 'attached' })
}

/** Looks at the draft as real pages. */
export async function previewReport(stage: Stage): Promise<void> {
  await untilSaved(stage)
  await main(stage).getByText(stage.words.reports.editor.preview, { exact: true }).click()
  await untilPagesAreDrawn(stage)
}

/** Signs the draft that is shown: every question with yes, the day that is proposed. */
export async function signReport(stage: Stage): Promise<void> {
  const { app, words } = stage
  await button(main(stage), words.reports.editor.sign).click()
  const dialog = app.page.getByRole('dialog', { name: words.reports.sign.title })
  for (const question of qualityQuestions) {
    await dialog.getByRole('checkbox', { name: words.reports.quality[question] }).check()
  }
  await button(dialog, words.reports.sign.submit).click()
  await main(stage).getByRole('link', { name: words.reports.signed.disclose, exact: true }).waitFor()
}

/** From a signed report to the choice of a recipient. */
export async function beginDisclosure(stage: Stage): Promise<void> {
  const { words } = stage
  await main(stage).getByRole('link', { name: words.reports.signed.disclose, exact: true }).click()
  await untilHeading(stage, words.disclosures.wizard.title)
}

/** Chooses a recipient by name. */
export async function chooseRecipient(stage: Stage, name: string): Promise<void> {
  await main(stage).getByRole('radio', { name }).check()
}

export interface DisclosureStep {
  recipient: string
  /** Absent: what the wizard proposes. */
  purpose?: string
  legalBasis: LegalBasis
  /** dd/mm/yyyy; only when the agreement asks it. */
  consentOn?: string
}

/** From a chosen recipient to the pages that will go. */
export async function previewDisclosure(stage: Stage, disclosure: DisclosureStep): Promise<void> {
  const { words } = stage
  const { wizard } = words.disclosures
  await chooseRecipient(stage, disclosure.recipient)
  await button(main(stage), words.common.next).click()
  if (disclosure.purpose !== undefined) await field(main(stage), wizard.purpose).fill(disclosure.purpose)
  await field(main(stage), wizard.legalBasis).selectOption(disclosure.legalBasis)
  if (disclosure.consentOn !== undefined)
    await field(main(stage), wizard.consentOn).fill(disclosure.consentOn)
  await button(main(stage), wizard.toPreview).click()
  await untilPagesAreDrawn(stage)
}

/** Makes the protected file at `path`; gives the six words that are shown. */
export async function makeDisclosure(stage: Stage, recipient: string, path: string): Promise<string> {
  const { app, words } = stage
  await app.answerSaveDialogs(path)
  await button(main(stage), spoken(words.disclosures.wizard.make, { name: recipient })).click()
  const shown = main(stage).getByRole('region', { name: words.disclosures.done.passphrase, exact: true })
  return (await shown.locator('[translate="no"]').innerText()).trim()
}

/** Opens the entry of the ledger of what was just made. */
export async function openLedgerEntry(stage: Stage, recipient: string): Promise<void> {
  const { words } = stage
  await main(stage).getByRole('link', { name: words.disclosures.done.ledger, exact: true }).click()
  await untilHeading(stage, spoken(words.disclosures.entry.title, { name: recipient }))
}

export async function openSealedCopy(stage: Stage): Promise<void> {
  await button(main(stage), stage.words.disclosures.entry.open).click()
  await untilPagesAreDrawn(stage)
}
