import { describe, expect } from 'vitest'
import { askVault, newPractice } from './support/bridge'
import {
  addCoachee,
  addContact,
  addNoteAgreement,
  addOrganisation,
  addTrajectory,
  fillAgreement,
  goToRoom,
  openBySearch,
  scoreGoal,
  startNote,
  startTrajectory,
  untilHeading,
  untilSaved,
  writePassage,
  writeReflection
} from './support/steps-dossier'
import { test } from './support/test'
import { untilIndexed } from './support/until'
import { catalogues, spoken, type Stage } from './support/words'

const words = catalogues.nl

async function clean({ app }: Stage, screen: string): Promise<void> {
  expect(await app.axe(), screen).toEqual([])
  await app.screenshot(`dossier-${screen.replaceAll(' ', '-')}`)
}

describe('the dossier', () => {
  test('goes from a sponsor to a note in two layers that search finds', async ({ app }) => {
    const stage: Stage = { app, words }
    const { page } = app
    expect(await askVault(app, 'vault.create', newPractice)).toMatchObject({ ok: true })
    await page.reload()
    await untilHeading(stage, words.today.title)

    await goToRoom(stage, 'organisations')
    await clean(stage, 'organisations empty')
    await page.keyboard.press('Control+n')
    await untilHeading(stage, words.organisations.newTitle)
    await page.getByLabel(words.organisations.fields.enterpriseNumber).fill('0417.568.767')
    await page.getByText(words.fields.enterpriseNumber).waitFor()
    await clean(stage, 'organisation with a wrong number')
    await addOrganisation(stage, {
      name: 'Havenbedrijf Scheldemond',
      enterpriseNumber: '0417568766',
      sector: 'Logistiek',
      street: 'Kaai 14',
      postcode: '2030',
      city: 'Antwerpen'
    })
    await addContact(stage, {
      givenName: 'Karel',
      familyName: 'De Smet',
      function: 'HR-directeur',
      email: 'karel.desmet@scheldemond.example'
    })
    await clean(stage, 'organisation')

    await goToRoom(stage, 'coachees')
    await clean(stage, 'coachees empty')
    await addCoachee(stage, {
      givenName: 'An',
      familyName: 'Vermeulen',
      birthDate: '14/03/1984',
      email: 'an.vermeulen@post.example'
    })
    await clean(stage, 'dossier without trajectory')
    await addTrajectory(stage, {
      assignment: 'Leidinggeven na de fusie van twee kaaien',
      sponsor: 'Havenbedrijf Scheldemond',
      contact: 'Karel De Smet, HR-directeur',
      startsOn: '02/02/2026',
      sessionsPlanned: 8,
      goals: ['Neen leren zeggen', 'Rust brengen in vergaderingen']
    })
    await page.getByRole('link', { name: words.people.waiting.sign }).click()
    await untilHeading(stage, words.trajectories.signTitle)
    await clean(stage, 'agreement')
    await fillAgreement(stage, {
      matrix: { progress: 'withConsent', report: 'always' },
      signedOn: '03/02/2026',
      signedForSponsorBy: 'Karel De Smet'
    })
    await page.getByRole('button', { name: words.trajectories.sign }).click()
    await untilHeading(stage, words.trajectories.kinds.coaching)
    await page.getByText('3 februari 2026').waitFor()
    await clean(stage, 'trajectory')
    await page.keyboard.press('Escape')
    await untilHeading(stage, 'An Vermeulen')
    await startTrajectory(stage)

    await startNote(stage, 'grow')
    await clean(stage, 'note empty')
    await writePassage(stage, 'goal', 'An wil in het directieoverleg haar grens benoemen.', 'shareable')
    await writePassage(stage, 'reality', 'Ze vertelt over de nachtelijke mails van haar chef Guido.')
    await addNoteAgreement(stage, 1, { what: 'Een grens per week opschrijven', due: '16/03/2026' })
    await scoreGoal(stage, 'Neen leren zeggen', 4)
    await writeReflection(stage, 'Ik redderde te snel; volgende keer de stilte uithouden.')
    await untilSaved(stage)
    await page.keyboard.press('Control+s')
    await page.getByText(spoken(words.common.alreadySaved, { time: '' }).replace(' ().', '')).waitFor()
    await clean(stage, 'note')
    await page.getByRole('button', { name: words.notes.changeHeader }).click()
    await page.getByLabel(words.notes.duration).fill('negentig')
    await page.getByText(words.notes.durationWrong).waitFor()
    await clean(stage, 'note with a wrong duration')
    await page.getByLabel(words.notes.duration).fill('90')

    await goToRoom(stage, 'coachees')
    await page.getByRole('link', { name: 'Vermeulen An' }).waitFor()
    await clean(stage, 'coachees')
    await untilIndexed(app, 'directieoverleg')
    await openBySearch(stage, 'directieoverleg', words.notes.templates.grow)
    await untilHeading(stage, words.notes.templates.grow)
    expect(
      await page
        .getByRole('region', { name: words.notes.headings.goal, exact: true })
        .getAttribute('data-layer')
    ).toBe('shareable')
    await page.getByText('1 u 30').waitFor()

    await goToRoom(stage, 'today')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('nachtelijke')
    const found = page.getByRole('option').filter({ hasText: 'An Vermeulen' })
    await found.getByText(words.common.private.label).waitFor()
    await clean(stage, 'search with a private hit')
    await page.keyboard.press('Enter')
    await untilHeading(stage, words.notes.templates.grow)

    await page.keyboard.press('Escape')
    await untilHeading(stage, 'An Vermeulen')
    await page.getByText('4/10').waitFor()
    await page.getByRole('link', { name: words.notes.templates.grow }).waitFor()
    await clean(stage, 'dossier')

    // What was agreed and is not done is ready in the next note.
    await startNote(stage, 'progress')
    const carried = page.getByLabel(spoken(words.notes.agreements.whatOf, { number: 1 }))
    expect(await carried.inputValue()).toBe('Een grens per week opschrijven')
  })

  test('S02 keeps the last words when the vault is locked in the middle of a sentence', async ({ app }) => {
    const stage: Stage = { app, words }
    expect(await askVault(app, 'vault.create', newPractice)).toMatchObject({ ok: true })
    await app.page.reload()
    await untilHeading(stage, words.today.title)
    await addCoachee(stage, { givenName: 'Joris', familyName: 'Claes' })
    await addTrajectory(stage, { assignment: 'Kiezen tussen twee functies' })
    await startTrajectory(stage)
    await startNote(stage, 'free')
    // A new note begins with the caret in its first passage.
    await app.page.keyboard.type('Joris twijfelt tussen de kade en het kantoor')
    const before = app.pids()
    await app.page.keyboard.type(', en zegt halfweg')
    await app.page.keyboard.press('Control+l').catch(() => undefined)
    await app.untilLockedAndRestarted(before)
    await app.page.getByLabel(words.locking.passphrase, { exact: true }).fill(newPractice.passphrase)
    await app.page.keyboard.press('Enter')
    await untilHeading(stage, words.notes.templates.free)
    const again = app.page.getByRole('region', { name: words.notes.headings.text, exact: true })
    expect(await again.getByRole('textbox').inputValue()).toBe(
      'Joris twijfelt tussen de kade en het kantoor, en zegt halfweg'
    )
  })
})
