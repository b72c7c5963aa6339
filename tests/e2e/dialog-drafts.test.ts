import { describe, expect } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import { qualityQuestions, reportTemplates } from '../../shared/domain/report-templates'
import { askVault, newPractice } from './support/bridge'
import { untilHeading } from './support/steps-dossier'
import { lock, unlock } from './support/steps-first-run'
import { beginDisclosure, previewDisclosure } from './support/steps-report'
import { test } from './support/test'
import { keptDrafts, untilStill } from './support/until'
import { catalogues, spoken, type Stage } from './support/words'

const words = catalogues.nl

async function ask<N extends OperationName>(stage: Stage, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = (await askVault(stage.app, name, input)) as { ok: boolean; value: OutputOf<N> }
  expect(answer, name).toMatchObject({ ok: true })
  return answer.value
}

async function goTo({ app }: Stage, path: string): Promise<void> {
  await app.page.evaluate((hash) => {
    window.location.hash = hash
  }, path)
}

const anonymous = { email: '', phone: '', source: 'person', sourceDetail: '' } as const
const nowhere = { street: '', postcode: '', city: '' }

/** A coachee who pays, with a running trajectory and a report that is written and not signed. */
async function makeReport(stage: Stage): Promise<{ trajectoryId: string; reportId: string }> {
  const coachee = await ask(stage, 'people.add', {
    givenName: 'An',
    familyName: 'Vermeulen',
    birthDate: null,
    gender: null,
    language: 'nl',
    address: nowhere,
    ...anonymous
  })
  const trajectory = await ask(stage, 'trajectories.add', {
    coacheeId: coachee.id,
    trajectory: {
      kind: 'coaching',
      assignment: 'Leidinggeven na een fusie',
      sponsorId: null,
      sponsorContactId: null,
      startsOn: '2026-02-01',
      endsOn: null,
      sessionsPlanned: 8
    },
    goals: ['Neen leren zeggen'],
    agreement: null
  })
  await ask(stage, 'trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
  const report = await ask(stage, 'reports.start', {
    trajectoryId: trajectory.id,
    template: 'progress',
    language: 'nl',
    title: 'Halverwege'
  })
  const sections = reportTemplates.progress.map((name) => ({
    name,
    blocks: [{ type: 'text' as const, text: `Tekst onder ${name}.` }]
  }))
  await ask(stage, 'reports.save', { id: report.id, report: { title: 'Halverwege', sections } })
  return { trajectoryId: trajectory.id, reportId: report.id }
}

async function begin(stage: Stage): Promise<void> {
  await ask(stage, 'vault.create', newPractice)
}

async function lockAndUnlock(stage: Stage): Promise<void> {
  await lock(stage)
  await unlock(stage, newPractice.passphrase)
}

/** The name of the field with the caret, and what is selected in it. */
const caret = ({ app }: Stage) =>
  app.page.evaluate(() => {
    const active = document.activeElement
    return active instanceof HTMLInputElement
      ? [active.name, active.selectionStart, active.selectionEnd]
      : null
  })

describe('after a lock, a dialog', () => {
  test('S02 of a contact is open again, with what was typed and the caret in it', async ({ app }) => {
    const stage: Stage = { app, words }
    await begin(stage)
    const { id } = await ask(stage, 'organisations.add', {
      name: 'Havenbedrijf Scheldemond',
      enterpriseNumber: '',
      sector: '',
      address: nowhere,
      phone: '',
      website: ''
    })
    await app.page.reload()
    await goTo(stage, `/organisations/${id}`)
    await app.page.getByRole('button', { name: words.organisations.page.addContact }).click()
    const dialog = () => app.page.getByRole('dialog', { name: words.organisations.page.newContact })
    await dialog().locator('input[name="givenName"]').fill('Karel')
    await dialog().locator('input[name="familyName"]').click()
    await app.page.keyboard.type('De Smet')
    for (let step = 0; step < 3; step++) await app.page.keyboard.press('ArrowLeft')
    await lockAndUnlock(stage)

    await dialog().waitFor()
    await expect.poll(() => caret(stage)).toEqual(['familyName', 4, 4])
    expect(await dialog().locator('input[name="givenName"]').inputValue()).toBe('Karel')
    expect(await dialog().locator('input[name="familyName"]').inputValue()).toBe('De Smet')
    expect(await app.axe()).toEqual([])
    await app.screenshot('dialog-contact-again')

    // It stays there: the focus that a dialog takes when it opens is over.
    await untilStill(app.page)
    expect(await caret(stage)).toEqual(['familyName', 4, 4])
    await app.page.keyboard.press('Control+s')
    await dialog().waitFor({ state: 'detached' })
    // What was saved is no draft, nor becomes one: a form that is filled in later has its own by now.
    await goTo(stage, '/coachees/new')
    await app.page.locator('input[name="givenName"]').fill('An')
    await expect.poll(() => keptDrafts(app)).toContain('/coachees/new')
    expect(await keptDrafts(app)).toEqual(['/coachees/new'])
    await goTo(stage, `/organisations/${id}`)
    await untilHeading(stage, 'Havenbedrijf Scheldemond')
    await lockAndUnlock(stage)
    await app.page.getByText('Karel De Smet').waitFor()
    expect(await dialog().count()).toBe(0)
  })

  test('of a goal that was closed half filled in is open where its draft is looked for', async ({ app }) => {
    const stage: Stage = { app, words }
    await begin(stage)
    const { trajectoryId } = await makeReport(stage)
    await app.page.reload()
    await goTo(stage, `/trajectories/${trajectoryId}`)
    await app.page.getByRole('button', { name: words.trajectories.addGoal }).click()
    const dialog = () => app.page.getByRole('dialog', { name: words.trajectories.addGoal })
    await dialog().getByRole('textbox').fill('Rust bewaren')
    await app.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await app.page.getByRole('link', { name: words.navigation.places.today }).click()
    const section = app.page.getByRole('region', { name: words.today.drafts.title })
    await section.getByText('An Vermeulen').waitFor()
    await section.getByRole('link').click()
    await dialog().waitFor()
    expect(await dialog().getByRole('textbox').inputValue()).toBe('Rust bewaren')
    await dialog().getByRole('button', { name: words.common.cancel }).click()
    await expect.poll(() => keptDrafts(app)).toEqual([])
  })

  test('S02 of a signature is open again with its answers; then nothing of the disclosure is lost in its preview', async ({
    app
  }) => {
    const stage: Stage = { app, words }
    await begin(stage)
    const { reportId } = await makeReport(stage)
    await app.page.reload()
    await goTo(stage, `/reports/${reportId}`)
    await app.page.getByRole('button', { name: words.reports.editor.sign, exact: true }).click()
    const dialog = () => app.page.getByRole('dialog', { name: words.reports.sign.title })
    const answer = (index: number) =>
      dialog().getByRole('checkbox', { name: words.reports.quality[qualityQuestions[index] ?? 'supported'] })
    await answer(0).check()
    await answer(3).check()
    await dialog().getByLabel(words.reports.sign.validUntil).fill('1/3/')
    await lockAndUnlock(stage)

    await dialog().waitFor()
    const checked = await Promise.all([0, 1, 2, 3, 4].map((index) => answer(index).isChecked()))
    expect(checked).toEqual([true, false, false, true, false])
    expect(await dialog().getByLabel(words.reports.sign.validUntil).inputValue()).toBe('1/3/')
    // Neither key signs.
    await app.page.keyboard.press('Control+s')
    await dialog().getByRole('button', { name: words.reports.sign.submit }).click()
    await dialog().getByText(words.reports.sign.confirmAll).waitFor()
    await dialog().getByText(words.fields.date).waitFor()
    expect(await app.axe()).toEqual([])
    await app.screenshot('dialog-sign-again')
    for (const index of [1, 2, 4]) await answer(index).check()
    await dialog().getByLabel(words.reports.sign.validUntil).fill('1/3/2099')
    await dialog().getByRole('button', { name: words.reports.sign.submit }).click()
    await dialog().waitFor({ state: 'detached' })

    await beginDisclosure(stage)
    await previewDisclosure(stage, {
      recipient: 'An Vermeulen',
      purpose: 'Terugblik op het traject',
      legalBasis: 'contract'
    })
    expect(await keptDrafts(app)).toEqual([`/reports/${reportId}/disclose`])
    await lockAndUnlock(stage)
    const make = spoken(words.disclosures.wizard.make, { name: 'An Vermeulen' })
    await app.page.getByRole('button', { name: make }).waitFor()
    await app.page.getByText('Terugblik op het traject').waitFor()
    await app.page.getByText(words.common.draft.back).waitFor()
    expect(await app.axe()).toEqual([])
    await app.screenshot('dialog-disclosure-again')
    await app.page.getByRole('button', { name: words.common.back, exact: true }).click()
    const purpose = () => app.page.locator('input[name="purpose"]')
    await purpose().fill('Terugblik')
    await lockAndUnlock(stage)
    await app.page.getByText(words.common.draft.back).waitFor()
    expect(await purpose().inputValue()).toBe('Terugblik')
    await untilHeading(stage, words.disclosures.wizard.title)
  })
})
