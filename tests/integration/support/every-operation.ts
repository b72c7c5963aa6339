import { join } from 'node:path'
import { contract, type InputOf, type OperationName } from '../../../shared/contract'
import type { AnyOperation } from '../../../shared/contract/operation'
import { makeCase, type TestCase } from './case'
import { passphrase, type TestPractice } from './practice'
import { administration, answers, filled, quality, signedReport, startReport, writeNote } from './reporting'

/** Ids of a dossier in which there is one record of every kind. */
export interface FullCase extends TestCase {
  goalId: string
  noteId: string
  testResultId: string
  draftReportId: string
  reportId: string
  disclosureId: string
}

export const operationsByName = Object.fromEntries(
  Object.entries(contract).flatMap(([domain, named]) =>
    Object.entries(named as Record<string, AnyOperation>).map(([operation, definition]) => [
      `${domain}.${operation}`,
      definition
    ])
  )
) as Record<OperationName, AnyOperation>

export const words = {
  shareable: 'DEELBAARWOORD',
  private: 'PRIVEWOORD',
  reflection: 'SPIEGELWOORD'
}

export const betweenReportsMs = 1000

/** One record of every kind, all of them in the dossier of one coachee. */
export async function makeFullCase(practice: TestPractice, familyName?: string): Promise<FullCase> {
  const made = await makeCase(practice, familyName)
  const { trajectoryId } = made
  const trajectory = await practice.call('trajectories.get', { id: trajectoryId })
  const noteId = await writeNote(practice, made, words)
  const test = await practice.call('psychometrics.record', { trajectoryId, administration, answers })
  const draftReportId = await startReport(practice, made)
  // Two reports of one moment would stand in the order of their random ids.
  practice.passTime(betweenReportsMs)
  const reportId = await signedReport(practice, made)
  const prepared = await practice.call('disclosures.prepare', { reportId, recipient: { kind: 'coachee' } })
  const disclosure = await practice.call('disclosures.make', {
    preparedId: prepared.preparedId,
    purpose: 'Inzage',
    legalBasis: 'contract',
    coacheeConsentOn: null,
    grant: practice.grant(join(practice.folder, '..', `${reportId}.pdf`))
  })
  return {
    ...made,
    goalId: trajectory.goals[0]?.id ?? '',
    noteId,
    testResultId: test.id,
    draftReportId,
    reportId,
    disclosureId: disclosure.id
  }
}

/** What a member can call: all but what the lock screen asks. */
type MemberOperation = Exclude<
  OperationName,
  'vault.state' | 'vault.assessPassphrase' | 'vault.create' | 'vault.unlock' | 'vault.recover'
>

const address = { street: '', postcode: '', city: 'Gent' }
const person = {
  givenName: 'Piet',
  familyName: 'Janssens',
  birthDate: null,
  gender: null,
  language: 'nl' as const,
  email: '',
  phone: '',
  source: 'person' as const,
  sourceDetail: ''
}
const organisation = { name: 'Bakkerij', enterpriseNumber: '', sector: '', address, phone: '', website: '' }
const contact = {
  givenName: 'Lea',
  familyName: 'Mertens',
  function: '',
  language: 'nl' as const,
  email: '',
  phone: '',
  source: 'person' as const,
  sourceDetail: ''
}
const matrix = {
  attendance: 'always',
  goals: 'always',
  progress: 'never',
  testScores: 'never',
  report: 'always'
} as const
const agreement = { matrix, signedOn: '2026-02-02', signedForSponsorBy: 'Karel De Smet' }
const trajectory = {
  kind: 'coaching',
  assignment: 'Werken aan rust',
  sponsorId: null,
  sponsorContactId: null,
  startsOn: '2026-02-01',
  endsOn: null,
  sessionsPlanned: null
} as const
const heldAt = '2026-03-02T14:00:00+01:00'
const note = {
  heldAt,
  durationMinutes: 60,
  mode: 'office',
  attendees: '',
  proBono: false,
  language: 'nl',
  reflection: ''
} as const

/** A well-formed input of every operation, about the records of one case. An operation without one does not compile. */
export const inputsOf: { [N in MemberOperation]: (made: FullCase) => InputOf<N> } = {
  'vault.changePassphrase': () => ({ current: 'onjuist', passphrase, language: 'nl' }),
  'vault.renewDatabaseKey': () => ({ passphrase: 'onjuist' }),
  'vault.lastUnlocks': () => ({}),
  'vault.sealing': () => ({}),
  'vault.session': () => ({}),
  'vault.renewRecoveryKey': () => ({ passphrase: 'onjuist' }),
  'vault.confirmRecoveryKey': () => ({
    answers: [
      { position: 0, group: 'x' },
      { position: 1, group: 'y' }
    ]
  }),
  'vault.printRecoveryKey': () => ({}),
  'practice.get': () => ({}),
  'practice.change': () => ({
    name: 'Praktijk De Linde',
    address: { street: 'Lindestraat 12', postcode: '9000', city: 'Gent' },
    enterpriseNumber: '0417.568.766',
    controllerContact: 'Hilde Maes, privacy',
    email: 'privacy@delinde.example',
    phone: '',
    website: ''
  }),
  'members.me': () => ({}),
  'members.changeMe': () => ({ givenName: 'Bram', familyName: 'Claes', email: '', qualification: '' }),
  'members.keepPlace': () => ({ path: '/', field: null, selection: null, scroll: 0 }),
  'locking.settings': () => ({}),
  'locking.change': () => ({
    idleMinutes: 10,
    onScreenLock: true,
    onSleep: true,
    onUserSwitch: true,
    onMinimise: false,
    onClose: false
  }),
  'locking.changePracticeLongest': () => ({ minutes: 30 }),
  'jobs.acknowledge': () => ({}),
  'drafts.keep': ({ coacheeId }) => ({
    form: 'form',
    place: `/coachees/${coacheeId}/change`,
    title: 'Een scherm',
    content: '{}'
  }),
  'drafts.at': ({ coacheeId }) => ({ place: `/coachees/${coacheeId}/change` }),
  'drafts.list': () => ({}),
  'drafts.discard': () => ({ form: 'form' }),
  'today.overview': () => ({}),
  'people.coachees': () => ({}),
  'people.dossier': ({ coacheeId: id }) => ({ id }),
  'people.add': () => ({ ...person, address }),
  'people.change': ({ coacheeId: id }) => ({ id, person: { ...person, address } }),
  'organisations.list': () => ({}),
  'organisations.get': ({ sponsorId: id }) => ({ id }),
  'organisations.add': () => organisation,
  'organisations.change': ({ sponsorId: id }) => ({ id, organisation }),
  'organisations.addContact': ({ sponsorId }) => ({ organisationId: sponsorId, contact }),
  'organisations.changeContact': ({ sponsorId, contactId }) => ({
    organisationId: sponsorId,
    personId: contactId,
    contact
  }),
  'trajectories.get': ({ trajectoryId: id }) => ({ id }),
  'trajectories.add': ({ coacheeId }) => ({ coacheeId, trajectory, goals: [], agreement: null }),
  'trajectories.change': ({ trajectoryId: id, sponsorId, contactId }) => ({
    id,
    trajectory: { ...trajectory, sponsorId, sponsorContactId: contactId }
  }),
  'trajectories.moveToPhase': ({ trajectoryId: id }) => ({ id, phase: 'running' }),
  'trajectories.signAgreement': ({ trajectoryId: id }) => ({ id, agreement }),
  'goals.add': ({ trajectoryId }) => ({ trajectoryId, description: 'Een doel' }),
  'goals.change': ({ goalId: id }) => ({ id, description: 'Een ander doel' }),
  'notes.get': ({ noteId: id }) => ({ id }),
  'notes.start': ({ trajectoryId }) => ({ trajectoryId, template: 'grow', heldAt, language: 'nl' }),
  'notes.save': ({ noteId: id, goalId }) => ({
    id,
    note: { ...note, sections: [], agreements: [], progress: [{ goalId, score: 4 }] }
  }),
  'psychometrics.list': () => ({}),
  'psychometrics.get': ({ testResultId: id }) => ({ id }),
  'psychometrics.record': ({ trajectoryId }) => ({ trajectoryId, administration, answers }),
  'reports.list': () => ({}),
  'reports.get': ({ reportId: id }) => ({ id }),
  'reports.quotable': ({ trajectoryId }) => ({ trajectoryId }),
  'reports.start': ({ trajectoryId }) => ({
    trajectoryId,
    template: 'progress',
    language: 'nl',
    title: 'Halverwege'
  }),
  'reports.save': ({ draftReportId: id, noteId, testResultId }) => ({
    id,
    report: filled(
      { type: 'quote', noteId, heldOn: '2026-03-02', text: words.shareable },
      { type: 'profile', testResultId }
    )
  }),
  'reports.preview': ({ reportId: id }) => ({ id }),
  'reports.sign': ({ draftReportId: id }) => ({ id, validUntil: '2028-03-02', quality }),
  'reports.discard': ({ draftReportId: id }) => ({ id }),
  'disclosures.list': () => ({}),
  'disclosures.get': ({ disclosureId: id }) => ({ id }),
  'disclosures.sealedCopy': ({ disclosureId: id }) => ({ id }),
  'disclosures.recipients': ({ reportId }) => ({ reportId }),
  'disclosures.prepare': ({ reportId }) => ({ reportId, recipient: { kind: 'coachee' } }),
  'disclosures.make': ({ reportId }) => ({
    preparedId: reportId,
    purpose: 'Inzage',
    legalBasis: 'contract',
    coacheeConsentOn: null,
    grant: reportId
  }),
  'search.find': () => ({ words: words.shareable }),
  'audit.list': ({ coacheeId }) => ({ coacheeId }),
  'audit.verify': () => ({})
}

export const memberOperations = Object.keys(inputsOf) as MemberOperation[]
