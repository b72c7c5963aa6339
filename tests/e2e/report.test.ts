import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import { writtenDay } from '../../renderer/ui/form/day-text'
import { calendarDay } from '../../shared/domain/calendar-day'
import { reportTemplates } from '../../shared/domain/report-templates'
import { askVault, newPractice } from './support/bridge'
import { openBySearch, untilHeading, untilSaved } from './support/steps-dossier'
import {
  beginDisclosure,
  chooseRecipient,
  insertPassage,
  insertProfile,
  makeDisclosure,
  openLedgerEntry,
  openRoom,
  openSealedCopy,
  previewDisclosure,
  previewReport,
  recordTest,
  signReport,
  startReport,
  writeSection
} from './support/steps-report'
import { test } from './support/test'
import { catalogues, spoken, subjectName, type Stage } from './support/words'

const words = catalogues.nl
const room = mkdtempSync(join(tmpdir(), 'dossier-disclosed-'))
afterAll(() => {
  rmSync(room, { recursive: true, force: true })
})

async function clean({ app }: Stage, screen: string): Promise<void> {
  expect(await app.axe(), screen).toEqual([])
  await app.screenshot(`report-${screen.replaceAll(' ', '-')}`)
}

async function ask<N extends OperationName>(stage: Stage, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = (await askVault(stage.app, name, input)) as { ok: boolean; value: OutputOf<N> }
  expect(answer, name).toMatchObject({ ok: true })
  return answer.value
}

const place = { street: '', postcode: '', city: 'Gent' }
const organisation = { enterpriseNumber: '', sector: '', address: place, phone: '', website: '' }
const unknown = { email: '', phone: '', source: 'person', sourceDetail: '' } as const

/** A coachee with a sponsor, an agreement on the report with consent, and a note in two layers. */
async function makeCase(stage: Stage): Promise<void> {
  await ask(stage, 'vault.create', newPractice)
  const sponsor = await ask(stage, 'organisations.add', { ...organisation, name: 'Havenbedrijf Scheldemond' })
  const other = await ask(stage, 'organisations.add', { ...organisation, name: 'Brouwerij De Meander' })
  const contact = await ask(stage, 'organisations.addContact', {
    organisationId: sponsor.id,
    contact: { givenName: 'Karel', familyName: 'De Smet', function: 'HR', language: 'nl', ...unknown }
  })
  await ask(stage, 'organisations.addContact', {
    organisationId: other.id,
    contact: { givenName: 'Mieke', familyName: 'Claes', function: 'HR', language: 'nl', ...unknown }
  })
  const coachee = await ask(stage, 'people.add', {
    givenName: 'An',
    familyName: 'Vermeulen',
    birthDate: null,
    gender: null,
    language: 'nl',
    address: place,
    ...unknown
  })
  const trajectory = await ask(stage, 'trajectories.add', {
    coacheeId: coachee.id,
    trajectory: {
      kind: 'coaching',
      assignment: 'Leidinggeven na een fusie',
      sponsorId: sponsor.id,
      sponsorContactId: contact.id,
      startsOn: '2026-02-01',
      endsOn: null,
      sessionsPlanned: 8
    },
    goals: ['Neen leren zeggen'],
    agreement: {
      matrix: {
        attendance: 'always',
        goals: 'always',
        progress: 'never',
        testScores: 'withConsent',
        report: 'withConsent'
      },
      signedOn: '2026-02-02',
      signedForSponsorBy: 'Karel De Smet'
    }
  })
  await ask(stage, 'trajectories.moveToPhase', { id: trajectory.id, phase: 'running' })
  await makeNote(stage, trajectory.id)
  await stage.app.page.reload()
  await untilHeading(stage, words.today.title)
}

async function makeNote(stage: Stage, trajectoryId: string): Promise<void> {
  const { id } = await ask(stage, 'notes.start', {
    trajectoryId,
    template: 'grow',
    heldAt: '2026-03-02T14:00:00+01:00',
    language: 'nl'
  })
  const note = await ask(stage, 'notes.get', { id })
  const said: Partial<Record<string, { text: string; layer: 'private' | 'shareable' }>> = {
    goal: { text: 'An wil vaker nee zeggen in het overleg.', layer: 'shareable' },
    reality: { text: 'Ze vertelt vertrouwelijk over haar huwelijk.', layer: 'private' }
  }
  await ask(stage, 'notes.save', {
    id,
    note: {
      ...note,
      sections: note.sections.map((section) => ({ ...section, ...said[section.heading] })),
      reflection: 'Hier raak ik zelf aan iets.'
    }
  })
}

/** Whether a PDF opens: without words, or with them. */
function opens(file: string, passphrase?: string): boolean {
  const key = passphrase === undefined ? [] : [`--password=${passphrase}`]
  return spawnSync('qpdf', [...key, '--check', file]).status === 0
}

function textOf(file: string, passphrase: string): string {
  // pdftotext takes no more than 32 characters of a password.
  const open = join(room, 'open.pdf')
  execFileSync('qpdf', [`--password=${passphrase}`, '--decrypt', file, open])
  return execFileSync('pdftotext', [open, '-'], { encoding: 'utf8' })
}

describe('from a test to a disclosure', () => {
  test('R52 R54 a report reaches the coachee protected, and no other sponsor', async ({ app }) => {
    const stage: Stage = { app, words }
    const { page } = app
    await app.resize(1024, 700)
    await makeCase(stage)

    await openRoom(stage, 'psychometrics')
    await clean(stage, 'tests empty')
    await openRoom(stage, 'reports')
    await clean(stage, 'reports empty')
    await openRoom(stage, 'disclosures')
    await clean(stage, 'disclosures empty')

    await openBySearch(stage, 'Vermeulen', 'An Vermeulen')
    await untilHeading(stage, 'An Vermeulen')
    await page.getByRole('link', { name: words.people.dossier.newTest, exact: true }).click()
    await untilHeading(stage, words.psychometrics.record.title)
    await page.getByRole('radiogroup').first().getByRole('radio').first().focus()
    await page.keyboard.press('4')
    await page.keyboard.press('2')
    await page.getByRole('button', { name: words.psychometrics.record.submit, exact: true }).click()
    await page.getByText(spoken(words.psychometrics.record.missing_other, { count: 18 })).waitFor()
    await clean(stage, 'test with missing items')
    await page.goBack()
    await untilHeading(stage, 'An Vermeulen')
    await recordTest(stage, [4, 5, 3, 2, 4, 2, 1, 3, 4, 2, 5, 4, 4, 2, 1, 3, 2, 2, 4, 1])
    await page.getByText(words.psychometrics.result.noNorms).waitFor()
    await clean(stage, 'test result')
    await page.goBack()
    await untilHeading(stage, 'An Vermeulen')

    const title = 'Voortgang na drie sessies'
    await startReport(stage, { template: 'progress', title })
    await page
      .getByRole('region', { name: words.reports.sections.findings, exact: true })
      .getByRole('button', { name: words.reports.editor.addQuote })
      .click()
    await page.getByText('An wil vaker nee zeggen').waitFor()
    expect(await page.getByText('huwelijk').count(), 'private passages never appear').toBe(0)
    await clean(stage, 'insert passage')
    await page.keyboard.press('Escape')
    for (const section of reportTemplates.progress) {
      if (section !== 'findings') await writeSection(stage, section, `Wat hier te zeggen is over ${section}.`)
    }
    await insertPassage(stage, 'findings', 'An wil vaker nee zeggen')
    await insertProfile(stage, 'findings')
    await untilSaved(stage)
    await clean(stage, 'editor')
    await previewReport(stage)
    await clean(stage, 'preview')

    await page.getByRole('button', { name: words.reports.editor.sign, exact: true }).click()
    await page.getByRole('dialog', { name: words.reports.sign.title }).waitFor()
    await clean(stage, 'sign')
    await page.keyboard.press('Escape')
    await signReport(stage)
    await clean(stage, 'signed')

    await beginDisclosure(stage)
    await chooseRecipient(stage, 'Mieke Claes')
    await page.getByRole('alert').filter({ hasText: words.errors['disclosure.otherSponsor'] }).waitFor()
    const next = page.getByRole('button', { name: words.common.next, exact: true })
    expect(await next.isDisabled(), 'no way on to another sponsor').toBe(true)
    await clean(stage, 'other sponsor refused')
    await chooseRecipient(stage, 'Karel De Smet')
    await page.getByRole('alert').filter({ hasText: words.errors['disclosure.coacheeFirst'] }).waitFor()

    await previewDisclosure(stage, { recipient: 'An Vermeulen', legalBasis: 'contract' })
    await page.getByText(words.disclosures.wizard.reflections_one.replace('{{count}}', '1')).waitFor()
    await clean(stage, 'disclosure preview')
    const file = join(room, 'rapport.pdf')
    const passphrase = await makeDisclosure(stage, 'An Vermeulen', file)
    expect(passphrase.split(/[\s-]+/)).toHaveLength(6)
    await clean(stage, 'passphrase')

    expect(opens(file)).toBe(false)
    expect(opens(file, 'zes andere woorden dan die')).toBe(false)
    expect(opens(file, passphrase)).toBe(true)
    const text = textOf(file, passphrase)
    expect(text).toContain('An wil vaker nee zeggen')
    expect(text).not.toContain('huwelijk')

    await openLedgerEntry(stage, 'An Vermeulen')
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
    const shown = (await page.getByRole('main').innerText()).replace(/\s/g, '')
    expect(shown, 'the hash of the file that was written').toContain(hash)
    await openSealedCopy(stage)
    await clean(stage, 'ledger entry')
    await openRoom(stage, 'disclosures')
    await page.getByRole('link', { name: 'An Vermeulen' }).waitFor()
    await clean(stage, 'ledger')

    // Now that the coachee has it, the sponsor may have it too, with the consent that the agreement asks.
    await openRoom(stage, 'reports')
    await page.getByRole('link', { name: title, exact: true }).click()
    await beginDisclosure(stage)
    await previewDisclosure(stage, {
      recipient: 'Karel De Smet',
      purpose: 'Opvolging van het traject',
      legalBasis: 'consent',
      consentOn: writtenDay(calendarDay(new Date()))
    })
    const second = join(room, 'rapport voor de opdrachtgever.pdf')
    const secondPassphrase = await makeDisclosure(stage, 'Karel De Smet', second)
    expect(secondPassphrase).not.toBe(passphrase)
    expect(opens(second, passphrase), 'each file has words of its own').toBe(false)
    expect(opens(second, secondPassphrase)).toBe(true)

    await openRoom(stage, 'privacy')
    await page.getByRole('button', { name: words.audit.verify.action, exact: true }).click()
    await page.getByText(words.audit.verify.intact_other.split('{{count}}')[0]?.trim() ?? '').waitFor()
    const disclosed = spoken(words.audit.screen.about, {
      verb: words.audit.verbs.transfer,
      subject: subjectName(words, 'disclosure').toLowerCase()
    })
    await page.getByRole('cell', { name: disclosed }).first().waitFor()
    await clean(stage, 'audit log')
  })
})
