import type { Locator } from 'playwright-core'
import type { AgreementItem, Permission } from '../../../shared/domain/tripartite-agreement'
import type { Layer, NoteHeading, NoteTemplate } from '../../../shared/domain/note-templates'
import type { TrajectoryKind } from '../../../shared/domain/trajectory'
import { untilKept } from './until'
import { spoken, type Stage } from './words'

export async function untilHeading({ app }: Stage, name: string): Promise<void> {
  await app.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

export async function goToRoom(stage: Stage, room: 'today' | 'coachees' | 'organisations'): Promise<void> {
  const { app, words } = stage
  const name = words.navigation.places[room]
  const rail = app.page.getByRole('navigation', { name: words.navigation.rooms })
  await rail.getByRole('link', { name, exact: true }).click()
  await untilHeading(stage, name)
}

async function press({ app }: Stage, name: string): Promise<void> {
  await app.page.getByRole('button', { name, exact: true }).click()
}

async function follow({ app }: Stage, name: string): Promise<void> {
  await app.page.getByRole('link', { name, exact: true }).first().click()
}

/**
 * A field by its label, which ends in a star when it is required. Within a part of the page, because another part may
 * have the same label.
 */
function field(within: Locator, label: string): Locator {
  const pattern = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return within.getByLabel(new RegExp(`^${pattern}( \\*)?$`)).and(within.locator('input, textarea, select'))
}

async function fill(
  within: Locator,
  fields: readonly (readonly [string, string | undefined])[]
): Promise<void> {
  for (const [label, text] of fields) if (text !== undefined) await field(within, label).fill(text)
}

const main = ({ app }: Stage): Locator => app.page.getByRole('main')

export interface OrganisationStep {
  name: string
  enterpriseNumber?: string
  sector?: string
  street?: string
  postcode?: string
  city?: string
}

/** Adds a client organisation; ends on its page. */
export async function addOrganisation(stage: Stage, organisation: OrganisationStep): Promise<void> {
  const { words } = stage
  const labels = words.organisations.fields
  await goToRoom(stage, 'organisations')
  await follow(stage, words.organisations.add)
  await untilHeading(stage, words.organisations.newTitle)
  await fill(main(stage), [
    [labels.name, organisation.name],
    [labels.enterpriseNumber, organisation.enterpriseNumber],
    [labels.sector, organisation.sector],
    [labels.street, organisation.street],
    [labels.postcode, organisation.postcode],
    [labels.city, organisation.city]
  ])
  await press(stage, words.organisations.add)
  await untilHeading(stage, organisation.name)
}

export interface ContactStep {
  givenName: string
  familyName: string
  function?: string
  email?: string
  phone?: string
}

/** Adds a contact on the page of an organisation. */
export async function addContact(stage: Stage, contact: ContactStep): Promise<void> {
  const { app, words } = stage
  const labels = words.organisations.contact
  await press(stage, words.organisations.page.addContact)
  const dialog = app.page.getByRole('dialog', { name: words.organisations.page.newContact })
  await fill(dialog, [
    [labels.givenName, contact.givenName],
    [labels.familyName, contact.familyName],
    [labels.function, contact.function],
    [labels.email, contact.email],
    [labels.phone, contact.phone]
  ])
  await dialog.getByRole('button', { name: words.organisations.page.addContact, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await app.page
    .getByRole('cell', { name: `${contact.givenName} ${contact.familyName}`, exact: true })
    .waitFor()
}

export interface CoacheeStep {
  givenName: string
  familyName: string
  /** dd/mm/yyyy */
  birthDate?: string
  email?: string
  phone?: string
}

/** Adds a coachee; ends on the dossier. */
export async function addCoachee(stage: Stage, coachee: CoacheeStep): Promise<void> {
  const { words } = stage
  const labels = words.people.fields
  await goToRoom(stage, 'coachees')
  await follow(stage, words.people.add)
  await untilHeading(stage, words.people.newTitle)
  await fill(main(stage), [
    [labels.givenName, coachee.givenName],
    [labels.familyName, coachee.familyName],
    [labels.birthDate, coachee.birthDate],
    [labels.email, coachee.email],
    [labels.phone, coachee.phone]
  ])
  await press(stage, words.people.add)
  await untilHeading(stage, `${coachee.givenName} ${coachee.familyName}`)
}

export interface AgreementStep {
  /** Items that differ from the initial matrix. */
  matrix?: Partial<Record<AgreementItem, Permission>>
  /** dd/mm/yyyy */
  signedOn: string
  signedForSponsorBy: string
}

/** Fills in the matrix and the signature, on any screen. */
export async function fillAgreement(stage: Stage, agreement: AgreementStep): Promise<void> {
  const { words } = stage
  const { fields, cell } = words.trajectories
  for (const [item, permission] of Object.entries(agreement.matrix ?? {})) {
    const name = spoken(cell, {
      item: words.trajectories.agreementItems[item as AgreementItem],
      permission: words.trajectories.permissions[permission]
    })
    await main(stage).getByRole('radio', { name, exact: true }).check()
  }
  await fill(main(stage), [
    [fields.signedOn, agreement.signedOn],
    [fields.signedForSponsorBy, agreement.signedForSponsorBy]
  ])
}

export interface TrajectoryStep {
  kind?: TrajectoryKind
  assignment: string
  /** Name of an organisation; absent: the coachee pays. */
  sponsor?: string
  /** As the list shows it: the name, a comma and the function. */
  contact?: string
  /** dd/mm/yyyy */
  startsOn?: string
  sessionsPlanned?: number
  goals?: readonly string[]
  agreement?: AgreementStep
}

/** Adds a trajectory on the dossier of a coachee; ends on that dossier. */
export async function addTrajectory(stage: Stage, trajectory: TrajectoryStep): Promise<void> {
  const { app, words } = stage
  const labels = words.trajectories.fields
  await follow(stage, words.people.dossier.addTrajectory)
  await untilHeading(stage, words.trajectories.newTitle)
  const form = main(stage)
  if (trajectory.kind !== undefined) await field(form, labels.kind).selectOption(trajectory.kind)
  await field(form, labels.assignment).fill(trajectory.assignment)
  if (trajectory.sponsor !== undefined) {
    const sponsor = form.getByRole('combobox', { name: labels.sponsor, exact: true })
    // Typing the beginning of the name finds it.
    await sponsor.pressSequentially(trajectory.sponsor.slice(0, 5))
    await app.page.getByRole('option', { name: trajectory.sponsor, exact: true }).click()
    if (trajectory.contact !== undefined)
      await field(form, labels.sponsorContact).selectOption({ label: trajectory.contact })
  }
  await fill(form, [
    [labels.startsOn, trajectory.startsOn],
    [labels.sessionsPlanned, trajectory.sessionsPlanned?.toString()],
    [labels.goals, trajectory.goals?.join('\n')]
  ])
  if (trajectory.agreement) {
    await form.getByRole('switch', { name: words.trajectories.alreadySigned }).check()
    await fillAgreement(stage, trajectory.agreement)
  }
  await press(stage, words.trajectories.add)
  await app.page.getByRole('button', { name: words.people.waiting.start, exact: true }).waitFor()
}

/** Sets the trajectory of the dossier that is shown to running. */
export async function startTrajectory(stage: Stage): Promise<void> {
  const { app, words } = stage
  await press(stage, words.people.waiting.start)
  await app.page.getByRole('link', { name: words.people.dossier.newNote, exact: true }).waitFor()
}

/** Begins a note from the dossier that is shown; ends in its editor. */
export async function startNote(stage: Stage, template: NoteTemplate): Promise<void> {
  const { words } = stage
  await follow(stage, words.people.dossier.newNote)
  await untilHeading(stage, words.notes.newTitle)
  await main(stage).getByRole('radio', { name: words.notes.templates[template], exact: true }).check()
  await press(stage, words.notes.start)
  await untilHeading(stage, words.notes.templates[template])
}

/** Writes under a heading of the open note, in the given layer. */
export async function writePassage(
  stage: Stage,
  heading: NoteHeading,
  text: string,
  layer: Layer = 'private'
): Promise<void> {
  const { words } = stage
  const passage = main(stage).getByRole('region', { name: words.notes.headings[heading], exact: true })
  if (layer === 'shareable') {
    // By keyboard, like somebody who is typing.
    await passage.getByRole('radio', { name: words.notes.layers.private }).focus()
    await stage.app.page.keyboard.press('ArrowRight')
  }
  await passage.getByRole('textbox').fill(text)
}

export async function addNoteAgreement(
  stage: Stage,
  number: number,
  agreement: { who?: 'coachee' | 'coach' | 'sponsor'; what: string; due?: string }
): Promise<void> {
  const { words } = stage
  const labels = words.notes.agreements
  await press(stage, labels.add)
  if (agreement.who !== undefined)
    await main(stage).getByLabel(spoken(labels.whoOf, { number })).selectOption(agreement.who)
  await main(stage).getByLabel(spoken(labels.whatOf, { number })).fill(agreement.what)
  if (agreement.due !== undefined)
    await main(stage).getByLabel(spoken(labels.dueOf, { number })).fill(agreement.due)
}

export async function scoreGoal(stage: Stage, goal: string, score: number): Promise<void> {
  const { words } = stage
  const scale = main(stage).getByRole('radiogroup', { name: spoken(words.notes.goalScores.goal, { goal }) })
  await scale.getByText(String(score), { exact: true }).click()
}

export async function writeReflection(stage: Stage, text: string): Promise<void> {
  const { title } = stage.words.notes.reflection
  await main(stage).getByRole('region', { name: title, exact: true }).getByRole('textbox').fill(text)
}

/** Waits until the vault has the text of the passages of the note or report, and the header says so. */
export async function untilSaved(stage: Stage): Promise<void> {
  const { app, words } = stage
  const passages = main(stage).locator('textarea')
  const typed = await passages.evaluateAll((fields) =>
    fields.map((field) => (field as HTMLTextAreaElement).value)
  )
  // Until the pause in typing, the header still shows the previous save.
  await untilKept(app, typed)
  const saved = new RegExp(spoken(words.common.savedAt, { time: '@' }).replace('@', '\\d\\d:\\d\\d'))
  await app.page.getByRole('status').filter({ hasText: saved }).waitFor()
}

/** Searches with Ctrl+K and opens the record whose line contains `line`. */
export async function openBySearch(stage: Stage, typed: string, line: string): Promise<void> {
  const { app, words } = stage
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: words.search.title }).fill(typed)
  const option = app.page.getByRole('option').filter({ hasText: line })
  await option.first().waitFor()
  await option.first().click()
}
