import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { reportTemplates } from '../../../shared/domain/report-templates'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import { App } from './app'
import { listeners, networkSockets, reachingOut, tracedElectron } from './network-trace'
import {
  addCoachee,
  addContact,
  addNoteAgreement,
  addOrganisation,
  addTrajectory,
  goToRoom,
  openBySearch,
  scoreGoal,
  startNote,
  startTrajectory,
  untilHeading,
  untilSaved,
  writePassage,
  writeReflection
} from './steps-dossier'
import { confirmRecoveryKey, foundPractice, lock, unlock } from './steps-first-run'
import {
  beginDisclosure,
  chooseRecipient,
  insertPassage,
  insertProfile,
  makeDisclosure,
  openLedgerEntry,
  openRoom,
  previewDisclosure,
  previewReport,
  recordTest,
  signReport,
  startReport,
  writeSection
} from './steps-report'
import { theCase } from './the-case'
import { untilIndexed, untilNextAttempt } from './until'
import { catalogues, spoken, subjectName, type Stage } from './words'

const debuggingServers = 2

/** Walks through the whole work of a coach in one language, from the first run to the disclosed file and the log. */
export async function walkIn(language: ScreenLanguage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-walk-'))
  const electron = process.env['DOSSIER_ELECTRON'] ?? ''
  const traced = tracedElectron(folder, electron)
  process.env['DOSSIER_ELECTRON'] = traced.executable
  try {
    const app = await App.launch()
    try {
      await walk(app, language, folder)
    } catch (error) {
      await app.screenshot(`walk-${language}-failed`).catch(() => undefined)
      throw error
    } finally {
      await app.end()
    }
    expect(app.problems, 'errors in a console').toEqual([])
    expect(reachingOut(traced.log), 'nothing went out of the computer').toEqual([])
    // Twice, because the app restarts when it locks.
    const driving = 2 * debuggingServers
    expect(listeners(traced.log), 'no server but those that drive this test').toBe(driving)
    expect(networkSockets(traced.log), 'no other socket was opened').toHaveLength(driving)
  } finally {
    process.env['DOSSIER_ELECTRON'] = electron
    rmSync(folder, { recursive: true, force: true })
  }
}

async function walk(app: App, language: ScreenLanguage, folder: string): Promise<void> {
  const words = catalogues[language]
  const stage: Stage = { app, words }
  const picture = async (name: string): Promise<void> => {
    expect(await app.axe(), name).toEqual([])
    await app.screenshot(`walk-${language}-${name}`)
  }

  // 1. First run.
  const groups = await foundPractice(stage, { ...theCase.founding, language })
  expect(groups).toHaveLength(8)
  await picture('02-recovery-key')
  await confirmRecoveryKey(stage, groups)
  expect(readable(app.userData)).toEqual([])

  // 2. Today invites.
  await picture('03-today-empty')

  // 3. Sponsor, coachee, trajectory with goals and a signed agreement.
  await addOrganisation(stage, theCase.sponsor)
  await addContact(stage, theCase.contact)
  await picture('04-sponsor')
  await addOrganisation(stage, theCase.otherOrganisation)
  await addContact(stage, theCase.otherContact)
  await addCoachee(stage, theCase.coachee)
  await addTrajectory(stage, theCase.trajectory)
  await startTrajectory(stage)
  await picture('05-dossier')

  // 4. A note in two layers, kept by itself, found a moment later.
  await startNote(stage, 'grow')
  for (const { heading, text, layer } of theCase.note.passages)
    await writePassage(stage, heading, text, layer)
  await addNoteAgreement(stage, 1, theCase.note.agreement)
  await scoreGoal(stage, theCase.trajectory.goals[0] ?? '', 4)
  await writeReflection(stage, theCase.note.reflection)
  await untilSaved(stage)
  await picture('06-note')
  await goToRoom(stage, 'today')
  await untilIndexed(app, theCase.note.word)
  await openBySearch(stage, theCase.note.word, theCase.coachee.familyName)
  await untilHeading(stage, words.notes.templates.grow)
  expect(await app.page.getByText(theCase.note.passages[0]?.text ?? '').count()).toBeGreaterThan(0)

  // 5. A test, scored with the public key.
  await openBySearch(stage, theCase.coachee.familyName, theCase.coachee.familyName)
  await untilHeading(stage, theCase.name)
  await recordTest(stage, theCase.answers, 'nl')
  await picture('07-test-result')

  // 6. A report with the profile and a shareable quote, reviewed and signed.
  await openBySearch(stage, theCase.coachee.familyName, theCase.coachee.familyName)
  await untilHeading(stage, theCase.name)
  await startReport(stage, { template: 'progress', title: theCase.report.title, language: 'nl' })
  for (const section of reportTemplates.progress)
    await writeSection(stage, section, theCase.report.sections[section])
  await insertPassage(stage, 'findings', theCase.note.quoted)
  await insertProfile(stage, 'findings')
  await picture('08-report')
  await previewReport(stage)
  await picture('09-preview')
  await signReport(stage)
  await picture('10-signed')

  // 7. Another sponsor is refused with the reason; the coachee gets exactly what the preview shows.
  await beginDisclosure(stage)
  await chooseRecipient(stage, `${theCase.otherContact.givenName} ${theCase.otherContact.familyName}`)
  await app.page.getByRole('alert').filter({ hasText: words.errors['disclosure.otherSponsor'] }).waitFor()
  await picture('11-other-sponsor-refused')
  await previewDisclosure(stage, { recipient: theCase.name, legalBasis: 'contract' })
  await picture('12-disclosure-preview')
  const file = join(folder, 'rapport.pdf')
  const passphrase = await makeDisclosure(stage, theCase.name, file)
  await picture('13-passphrase')
  await openLedgerEntry(stage, theCase.name)
  await picture('14-ledger')
  const ledger = (await app.page.getByRole('main').innerText()).replace(/\s/g, '')
  expect(ledger).toContain(createHash('sha256').update(readFileSync(file)).digest('hex'))
  checkDelivered(file, passphrase, folder)

  // 8. Locked: nothing to read. Unlocked: the same page.
  await lock(stage)
  expect(await app.page.locator('body').innerText()).not.toMatch(theCase.nothingOf)
  await picture('15-locked')
  await unlock(stage, 'een andere zin dan die van Hilde')
  await app.page.getByText(words.errors['vault.wrongPassphrase']).waitFor()
  await untilNextAttempt(app)
  await unlock(stage, theCase.founding.passphrase)
  await untilHeading(stage, spoken(words.disclosures.entry.title, { name: theCase.name }))

  // 9. The audit log lists all of it, and its chain verifies.
  await openRoom(stage, 'privacy')
  const { about } = words.audit.screen
  const { verbs } = words.audit
  for (const [verb, subject] of theCase.logged) {
    const entry = spoken(about, { verb: verbs[verb], subject: subjectName(words, subject).toLowerCase() })
    await app.page.getByRole('cell', { name: entry }).first().waitFor()
  }
  await app.page.getByRole('button', { name: words.audit.verify.action, exact: true }).click()
  await app.page.getByText(words.audit.verify.intact_other.split('{{count}}')[0]?.trim() ?? '').waitFor()
  await picture('16-audit')
}

/** Checks that the delivered file opens only with its six words, and contains what was to be sent and nothing else. */
function checkDelivered(file: string, passphrase: string, folder: string): void {
  expect(passphrase.split(/[\s-]+/)).toHaveLength(6)
  expect(spawnSync('qpdf', ['--check', file]).status).not.toBe(0)
  const open = join(folder, 'open.pdf')
  execFileSync('qpdf', [`--password=${passphrase}`, '--decrypt', file, open])
  expect(
    execFileSync('qpdf', [`--password=${passphrase}`, '--show-encryption', file], { encoding: 'utf8' })
  ).toContain('R = 6')
  const text = execFileSync('pdftotext', [open, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
  expect(text).toContain(theCase.note.quoted)
  expect(text).toContain(theCase.name)
  for (const hidden of theCase.note.hidden) expect(text).not.toContain(hidden)
}

/** Files of the practice that contain a word of the case, the passphrase or the name in readable form. */
function readable(userData: string): string[] {
  const secrets = [
    theCase.founding.passphrase,
    theCase.founding.practice.name,
    theCase.founding.member.familyName
  ]
  const forms = secrets.flatMap((secret) => [Buffer.from(secret), Buffer.from(secret, 'utf16le')])
  const folder = join(userData, 'practice')
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name))
    return forms.some((form) => bytes.includes(form))
  })
}
