import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OperationName } from '../../shared/contract'
import { makeCase, type TestCase } from './support/case'
import { fullDisk, passphrase, quickParameters, TestPractice } from './support/practice'
import { signedReport, startReport, writeNote } from './support/reporting'
import { sql } from '../../electron/vault/database'
import { sqlText } from '../../electron/vault/database/sql-text'

const coachPassphrase = 'zeven-groene-fietsen-in-de-regen-31'
const clerkPassphrase = 'acht-stille-bomen-langs-het-kanaal-12'
const nowhere = '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11'

let practice: TestPractice
let made: TestCase
let founderId: string
/** Sees no dossier: none is assigned to them. */
let coachId: string
/** Has two roles, neither of which works in dossiers. */
let clerkId: string
let noteId: string
let isFoundersTurn = true
/** Of all tests; not beforeAll, of which StrykerJS does not notice that it failed. */
let started: Promise<void> | undefined
beforeEach(() => (started ??= start()))
async function start(): Promise<void> {
  practice = await TestPractice.open()
  made = await makeCase(practice)
  founderId = practice.opened.member.id
  coachId = await practice.addMember({ roles: ['coach'], passphrase: coachPassphrase })
  clerkId = await practice.addMember({ roles: ['billing', 'administrator'], passphrase: clerkPassphrase })
  noteId = await writeNote(practice, made, { shareable: 'Een kwikstaart.', private: '', reflection: '' })
}
afterAll(() => practice.end())
afterEach(async () => {
  practice.cancel = new AbortController()
  practice.onProgress = () => undefined
  practice.printerHangs = false
  practice.chooseParameters = quickParameters
  if (isFoundersTurn) return
  await practice.unlockAs(passphrase)
  isFoundersTurn = true
})

/** Somebody else sits down, until the end of the test. */
async function sitDown(ownPassphrase: string): Promise<void> {
  isFoundersTurn = false
  await practice.unlockAs(ownPassphrase)
}

interface Entry {
  operation: string
  outcome: string
  verb: string
  subject: string
  id: string | null
  coacheeId: string | null
  memberId: string
}

/** The entries of the log that `work` leaves, whoever may see them. */
async function entriesOf(work: () => Promise<unknown>): Promise<Entry[]> {
  const read = () =>
    practice.opened.database.transaction((db) =>
      db.all<Entry>(
        sql`SELECT operation, outcome, verb, subject_type AS subject, subject_id AS id, coachee_id AS coacheeId,
         member_id AS memberId FROM audit_log ORDER BY sequence`
      )
    )
  const before = (await read()).length
  await work()
  return (await read()).slice(before)
}

const refuseEntries =
  "CREATE TRIGGER no_entry BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'no room'); END"

/** Meanwhile no entry gets into the log. */
async function withoutRoomInTheLog<T>(work: () => Promise<T>): Promise<T> {
  const { database } = practice.opened
  await database.transaction((db) => db.run(sqlText(refuseEntries)))
  try {
    return await work()
  } finally {
    await database.transaction((db) => db.run(sql`DROP TRIGGER no_entry`))
  }
}

const draftForms = async () => (await practice.call('drafts.list', {})).drafts.map(({ form }) => form)
const keepDraft = (form: string) =>
  practice.call('drafts.keep', {
    form,
    place: `/coachees/${made.coacheeId}/change`,
    title: 'Een scherm',
    content: '{}'
  })
const goal = () => ({ trajectoryId: made.trajectoryId, description: 'Taken afstaan' })
const goals = async () => (await practice.call('trajectories.get', { id: made.trajectoryId })).goals.length
const readNote = async () => practice.call('notes.get', { id: noteId })

const annelies = () => ({
  givenName: 'Annelies',
  familyName: 'Vermeulen',
  birthDate: null,
  gender: null,
  language: 'nl' as const,
  email: '',
  phone: '',
  address: { street: '', postcode: '', city: '' },
  source: 'person' as const,
  sourceDetail: ''
})

describe('a name that is no operation', () => {
  it.each([
    '',
    'nothing',
    'people',
    'people.nothing',
    'nothing.coachees',
    'constructor.name',
    'people.constructor',
    'people.coachees.nothing'
  ])('is refused and leaves nothing: %j', async (name) => {
    const left = await entriesOf(async () => {
      const answer: unknown = JSON.parse(await practice.dispatchText(name, '{}'))
      expect(answer).toEqual({ ok: false, error: { code: 'access.denied' } })
    })
    expect(left).toEqual([])
  })
})

describe('an input', () => {
  it('that is no JSON, or no object, is refused with no field', async () => {
    for (const text of ['{', '7']) {
      expect(JSON.parse(await practice.dispatchText('goals.add', text))).toEqual({
        ok: false,
        error: { code: 'input.invalid', details: { field: '' } }
      })
    }
  })

  it('that does not fit is refused with the field that does not, wherever it stands', async () => {
    const person = { ...annelies(), address: { street: '', postcode: '', city: 7 } }
    expect(await practice.ask('people.change', { id: made.coacheeId, person })).toEqual({
      ok: false,
      error: { code: 'input.invalid', details: { field: 'person.address.city' } }
    })
  })

  it.each([7, '', {}])('is not sent by a form that is called %j', async (form) => {
    const before = await goals()
    expect(await practice.ask('goals.add', goal(), form)).toEqual({
      ok: false,
      error: { code: 'input.invalid', details: { field: '' } }
    })
    expect(await goals()).toBe(before)
  })
})

describe('while nobody works', () => {
  it('the lock screen is answered, and nothing else is', async () => {
    isFoundersTurn = false
    await practice.lock()
    expect(await practice.call('vault.state', {})).toMatchObject({ state: 'locked' })
    expect(await practice.refusal('people.coachees', {})).toBe('vault.locked')
  })

  it('an open vault answers as a locked one when it should have locked by now', async () => {
    isFoundersTurn = false
    practice.leaveAlone(5 * 60_000)
    expect(await practice.refusal('notes.get', { id: noteId })).toBe('vault.locked')
  })

  it('an unlock is in the log, under whoever unlocked; asking for the state is not', async () => {
    const left = await entriesOf(async () => {
      await sitDown(coachPassphrase)
      await practice.call('vault.state', {})
    })
    expect(left).toMatchObject([
      { operation: 'vault.unlock', outcome: 'done', verb: 'unlock', id: coachId, memberId: coachId }
    ])
  })

  it('an unlock that the log does not take leaves the vault closed', async () => {
    const other = await TestPractice.open()
    await other.opened.database.transaction((db) => db.run(sqlText(refuseEntries)))
    await other.lock()
    expect(await other.refusal('vault.unlock', { passphrase })).not.toBeNull()
    expect(await other.call('vault.state', {})).toMatchObject({ state: 'locked' })
    expect(await other.refusal('people.coachees', {})).toBe('vault.locked')
    await other.end()
  })
})

describe('a role', () => {
  it('is enough when it is one of several', async () => {
    await sitDown(clerkPassphrase)
    expect(await practice.refusal('audit.verify', {})).toBeNull()
  })

  it.each([
    ['goals.add', 'add'],
    ['notes.get', 'read'],
    // Leaves no entry where it is allowed.
    ['people.coachees', 'read']
  ] as const)('that may not call %s is refused before the input is looked at', async (name, verb) => {
    await sitDown(clerkPassphrase)
    const left = await entriesOf(async () => {
      expect(await practice.refusal(name as OperationName, 'no input')).toBe('access.denied')
    })
    expect(left).toEqual([
      {
        operation: name,
        outcome: 'access.denied',
        verb,
        subject: 'operation',
        id: null,
        coacheeId: null,
        memberId: clerkId
      }
    ])
  })

  it('is refused though the log does not take it', async () => {
    await sitDown(clerkPassphrase)
    expect(await withoutRoomInTheLog(() => practice.refusal('notes.get', { id: noteId }))).toBe(
      'access.denied'
    )
  })
})

describe('a record that its caller does not see', () => {
  it.each([
    ['notes.get', () => ({ id: noteId }), 'note', () => noteId],
    ['goals.add', goal, 'trajectory', () => made.trajectoryId],
    ['reports.quotable', () => ({ trajectoryId: made.trajectoryId }), 'trajectory', () => made.trajectoryId]
  ] as const)('is not there for %s; the log knows that it is', async (name, input, subject, id) => {
    await sitDown(coachPassphrase)
    const left = await entriesOf(async () => {
      expect(await practice.refusal(name, input())).toBe('record.missing')
    })
    expect(left).toMatchObject([
      {
        operation: name,
        outcome: 'access.denied',
        subject,
        id: id(),
        coacheeId: made.coacheeId,
        memberId: coachId
      }
    ])
  })

  it('is missing in the log too when it is of nobody', async () => {
    const left = await entriesOf(() => practice.refusal('notes.get', { id: nowhere }))
    expect(left).toMatchObject([{ outcome: 'record.missing', subject: 'note', id: nowhere, coacheeId: null }])
  })

  it('is not there for a job', async () => {
    const id = await startReport(practice, made)
    await sitDown(coachPassphrase)
    const left = await entriesOf(async () => {
      expect(await practice.refusal('reports.preview', { id })).toBe('record.missing')
    })
    expect(left).toMatchObject([
      { operation: 'reports.preview', outcome: 'access.denied', subject: 'report', id }
    ])
  })
})

describe('a reading', () => {
  it('leaves one entry for a visit, or none where it says so', async () => {
    const left = await entriesOf(async () => {
      await readNote()
      await readNote()
      await practice.call('people.coachees', {})
    })
    expect(left).toMatchObject([
      { operation: 'notes.get', outcome: 'done', verb: 'read', id: noteId, memberId: founderId }
    ])
  })

  it('that the log does not take answers nothing, and is logged when it is asked for again', async () => {
    // The visit before is over.
    practice.passTime(16 * 60_000)
    expect(await withoutRoomInTheLog(() => practice.refusal('notes.get', { id: noteId }))).not.toBeNull()
    expect(await entriesOf(readNote)).toHaveLength(1)
  })

  it('of the index asks for few dossiers one by one, and finds what is in them', async () => {
    await practice.opened.quietWork.finish()
    const found = async () => (await practice.call('search.find', { words: 'kwikstaart' })).hits.length
    expect(await found()).toBe(1)
    await practice.assign(made.coacheeId, coachId)
    await sitDown(coachPassphrase)
    expect(await found()).toBe(1)
    await practice.takeAway(made.coacheeId, coachId)
    expect(await found()).toBe(0)
  })
})

describe('a write', () => {
  it('is on record with its entry, or neither is', async () => {
    const before = await goals()
    const left = await entriesOf(() => practice.call('goals.add', goal()))
    expect(left).toMatchObject([
      { operation: 'goals.add', outcome: 'done', verb: 'add', coacheeId: made.coacheeId, memberId: founderId }
    ])
    expect(await withoutRoomInTheLog(() => practice.refusal('goals.add', goal()))).not.toBeNull()
    expect(await goals()).toBe(before + 1)
  })

  it('that is repeated while somebody types leaves one entry', async () => {
    const note = await readNote()
    const save = () => practice.call('notes.save', { id: noteId, note: { ...note, reflection: 'x' } })
    const left = await entriesOf(async () => {
      await save()
      await save()
    })
    expect(left).toMatchObject([{ operation: 'notes.save', outcome: 'done', verb: 'change' }])
  })

  it('that deletes says in its entry whose dossier it was', async () => {
    const id = await startReport(practice, made)
    expect(await entriesOf(() => practice.call('reports.discard', { id }))).toMatchObject([
      { operation: 'reports.discard', verb: 'delete', id, coacheeId: made.coacheeId }
    ])
  })

  it('ends the draft that it was sent by, and no other', async () => {
    await keepDraft('sent')
    await keepDraft('kept')
    await practice.call('goals.add', goal())
    expect((await draftForms()).sort()).toEqual(['kept', 'sent'])
    expect(await practice.ask('goals.add', { ...goal(), description: '' }, 'sent')).toMatchObject({
      ok: false
    })
    expect((await draftForms()).sort()).toEqual(['kept', 'sent'])
    await practice.call('goals.add', goal(), 'sent')
    expect(await draftForms()).toEqual(['kept'])
    await practice.call('drafts.discard', { form: 'kept' })
  })

  it('is told whose dossier a screen is part of', async () => {
    await keepDraft('typed')
    expect((await practice.call('drafts.list', {})).drafts).toMatchObject([{ coacheeId: made.coacheeId }])
    await practice.call('drafts.discard', { form: 'typed' })
  })

  it('changes what is not on record when it is committed, and not before', async () => {
    const { own } = await practice.call('locking.settings', {})
    expect(
      await withoutRoomInTheLog(() => practice.refusal('locking.change', { ...own, idleMinutes: 30 }))
    ).not.toBeNull()
    practice.leaveAlone(6 * 60_000)
    expect(await practice.refusal('members.me', {})).toBe('vault.locked')
    await practice.unlockAs(passphrase)
    await practice.call('locking.change', { ...own, idleMinutes: 30 })
    practice.leaveAlone(6 * 60_000)
    expect(await practice.refusal('members.me', {})).toBeNull()
    await practice.call('locking.change', own)
  })

  it('sets the work going that waits for a quiet moment', async () => {
    await practice.opened.quietWork.finish()
    await practice.call('people.change', {
      id: made.coacheeId,
      person: annelies()
    })
    await practice.opened.quietWork.finish()
    expect((await practice.call('search.find', { words: 'annelies' })).hits).toMatchObject([
      { kind: 'person', id: made.coacheeId }
    ])
  })
})

describe('a refusal', () => {
  const reason = 'note.beforeStart'
  /** A note of before the trajectory began. */
  const tooEarly = () => ({
    trajectoryId: made.trajectoryId,
    template: 'free',
    heldAt: '2026-01-01T14:00:00+01:00',
    language: 'nl'
  })

  it('is in the log with its reason', async () => {
    const left = await entriesOf(async () => {
      expect(await practice.refusal('notes.start', tooEarly())).toBe(reason)
    })
    expect(left).toMatchObject([{ operation: 'notes.start', outcome: reason, verb: 'add', subject: 'note' }])
  })

  it('is answered with its reason though the log does not take it', async () => {
    expect(await withoutRoomInTheLog(() => practice.refusal('notes.start', tooEarly()))).toBe(reason)
  })

  it('of the disk is not written to the disk', async () => {
    practice.chooseParameters = fullDisk
    const left = await entriesOf(async () => {
      const wanted = {
        current: passphrase,
        passphrase: 'een-nieuwe-zin-over-zeilende-ganzen-88',
        language: 'nl'
      }
      expect(await practice.refusal('vault.changePassphrase', wanted)).toBe('storage.full')
    })
    expect(left).toEqual([])
  })

  it('of another disk is not written to the log either', async () => {
    const reportId = await signedReport(practice, made)
    const { preparedId } = await practice.call('disclosures.prepare', {
      reportId,
      recipient: { kind: 'coachee' }
    })
    const order = { preparedId, purpose: 'Inzage', legalBasis: 'contract', coacheeConsentOn: null }
    const left = await entriesOf(async () => {
      const grant = practice.grant(join(practice.folder, 'no such folder', 'een.pdf'))
      expect(await practice.refusal('disclosures.make', { ...order, grant })).toBe('storage.failed')
    })
    expect(left).toEqual([])
  })
})

describe('what nobody foresaw', () => {
  class Unforeseen extends Error {
    override readonly name = 'Unforeseen'
  }

  it.each([
    [new Unforeseen('An Vermeulen'), 'Unforeseen'],
    ['An Vermeulen', 'unknown']
  ])('is told by the name of its kind, never in its words, and leaves no entry: %s', async (thrown, kind) => {
    practice.onProgress = () => AbortSignal.abort(thrown).throwIfAborted()
    const left = await entriesOf(async () => {
      expect(await practice.ask('audit.verify', {})).toEqual({
        ok: false,
        error: { code: 'unexpected', details: { kind } }
      })
    })
    expect(left).toEqual([])
  })
})

describe('a job', () => {
  it('is logged once, with or without something that it puts on record', async () => {
    expect(await entriesOf(() => practice.call('audit.verify', {}))).toMatchObject([
      { operation: 'audit.verify', outcome: 'done' }
    ])
    const reportId = await signedReport(practice, made)
    const { preparedId } = await practice.call('disclosures.prepare', {
      reportId,
      recipient: { kind: 'coachee' }
    })
    expect(practice.handedOver.length).toBeGreaterThan(500)
    const disclosed = () =>
      practice.call('disclosures.make', {
        preparedId,
        purpose: 'Inzage',
        legalBasis: 'contract',
        coacheeConsentOn: null,
        grant: practice.grant(join(practice.folder, '..', 'een.pdf'))
      })
    expect(await entriesOf(disclosed)).toMatchObject([
      { operation: 'disclosures.make', outcome: 'done', coacheeId: made.coacheeId }
    ])
  })

  it('that is refused says why', async () => {
    expect(await practice.refusal('reports.preview', { id: nowhere })).toBe('record.missing')
    const refused = () => entriesOf(() => practice.refusal('disclosures.sealedCopy', { id: nowhere }))
    expect(await refused()).toMatchObject([{ outcome: 'record.missing' }])
  })

  it('that is cancelled says so, whatever it broke off with', async () => {
    const id = await startReport(practice, made)
    practice.printerHangs = true
    const printed = practice.printed.length
    const left = await entriesOf(async () => {
      const refused = practice.refusal('reports.preview', { id })
      await expect.poll(() => practice.printed.length).toBe(printed + 1)
      practice.cancel.abort()
      expect(await refused).toBe('job.cancelled')
    })
    expect(left).toMatchObject([{ operation: 'reports.preview', outcome: 'job.cancelled' }])
  })

  it('that has ended is none that a lock cuts short', async () => {
    await practice.call('audit.verify', {})
    await practice.refusal('reports.preview', { id: nowhere })
    await practice.lock()
    const { unfinishedJobs } = await practice.call('vault.unlock', { passphrase })
    expect(unfinishedJobs).toEqual([])
  })
})
