import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { appendEntry, Recorder, type AuditedCall } from '../../../electron/vault/audit'
import { chainStart, firstBreak, type ChainedEntry } from '../../../electron/vault/audit/chain'
import { nameToday } from '../../../electron/vault/audit/earlier-names'
import { sql, type Database } from '../../../electron/vault/database'
import type { Subject } from '../../../shared/contract/operation'
import { addRow, openPractice } from '../support/practice-file'

const now = new Date('2026-03-02T09:00:00Z')
const later = new Date('2026-03-02T09:15:00Z')
const member = {
  id: 'hilde',
  givenName: 'Hilde',
  familyName: 'Maes',
  roles: ['coach', 'administrator']
} as const

let folder: string
let practice: Database
/** Of all tests; not beforeAll, of which StrykerJS does not notice that it failed. */
let started: Promise<void> | undefined
beforeEach(() => (started ??= start()))
async function start(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'dossier-log-'))
  practice = await openPractice(join(folder, 'practice'))
  await practice.transaction(async (db) => {
    await addRow(db, 'members', { id: 'hilde' })
    await addRow(db, 'people', { id: 'an', is_coachee: 1 })
    await addRow(db, 'people', { id: 'bo', is_coachee: 1 })
    await addRow(db, 'people', { id: 'lea', is_coachee: 0 })
    await addRow(db, 'organisations', { id: 'bakery' })
    await addRow(db, 'trajectories', { id: 'a trajectory', coachee_id: 'an', coach_id: 'hilde' })
    const ties = { coachee_id: 'an', trajectory_id: 'a trajectory' }
    await addRow(db, 'notes', { id: 'a note', coach_id: 'hilde', ...ties })
    await addRow(db, 'test_results', { id: 'a result', administrator_id: 'hilde', ...ties })
  })
}
beforeEach(async () => {
  await practice.transaction((db) => db.run(sql`DELETE FROM audit_log`))
})
afterAll(async () => {
  await practice.close()
  await rm(folder, { recursive: true, force: true })
})

const entries = () => practice.screen.all<ChainedEntry>(sql`SELECT * FROM audit_log ORDER BY sequence`)

const entryAbout = (subject: Subject) => ({
  at: now,
  member,
  verb: 'read' as const,
  subject,
  operation: 'notes.get',
  outcome: 'done',
  detail: {}
})

/** Whose dossier the log says a subject is in. */
async function dossierOf(subject: Subject, coacheeId?: string): Promise<string | null | undefined> {
  await practice.transaction((db) => appendEntry(db, { ...entryAbout(subject), coacheeId }))
  return (await entries()).at(-1)?.coachee_id
}

describe('R75 an entry', () => {
  it('says who did what to which record of whose dossier, in which roles, when, and with what outcome', async () => {
    const detail = { count: 2 }
    await practice.transaction((db) =>
      appendEntry(db, { ...entryAbout({ type: 'note', id: 'a note' }), detail })
    )
    expect(await entries()).toMatchObject([
      {
        sequence: 1,
        at: '2026-03-02T09:00:00.000Z',
        member_id: 'hilde',
        role: 'coach administrator',
        verb: 'read',
        subject_type: 'note',
        subject_id: 'a note',
        coachee_id: 'an',
        operation: 'notes.get',
        outcome: 'done',
        detail: '{"count":2}',
        previous_hash: chainStart
      }
    ])
  })

  it('follows from the one before it', async () => {
    for (const id of ['a note', 'nowhere', null]) {
      await practice.transaction((db) => appendEntry(db, entryAbout({ type: 'note', id })))
    }
    const chain = await entries()
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(firstBreak(chain)).toBeNull()
  })

  it.each<[Subject, string | null]>([
    [{ type: 'note', id: 'a note' }, 'an'],
    [{ type: 'trajectory', id: 'a trajectory' }, 'an'],
    [{ type: 'person', id: 'bo' }, 'bo'],
    // The contact of an organisation has no dossier.
    [{ type: 'person', id: 'lea' }, null],
    [{ type: 'organisation', id: 'bakery' }, null],
    [{ type: 'note', id: 'nowhere' }, null],
    [{ type: 'note', id: null }, null],
    [{ type: 'member', id: 'hilde' }, null],
    [{ type: 'audit log', id: null }, null]
  ])('about %j is in the dossier %s', async (subject, coacheeId) => {
    expect(await dossierOf(subject)).toBe(coacheeId)
  })

  it('is in the dossier that it was in when the record is gone, and not otherwise', async () => {
    expect(await dossierOf({ type: 'report', id: 'deleted' }, 'bo')).toBe('bo')
    expect(await dossierOf({ type: 'note', id: 'a note' }, 'bo')).toBe('an')
  })

  it('calls its subject as it always did', async () => {
    const called = async (subject: Subject) => {
      await practice.transaction((db) => appendEntry(db, entryAbout(subject)))
      return (await entries()).at(-1)?.subject_type
    }
    expect(await called({ type: 'testResult', id: 'a result' })).toBe('test result')
    expect(await called({ type: 'database key', id: null })).toBe('database key')
  })

  it('is shown under the name that its operation has today', () => {
    expect(nameToday('tests.get')).toBe('psychometrics.get')
    expect(nameToday('tests.record')).toBe('psychometrics.record')
    for (const name of ['notes.get', 'toString', '']) expect(nameToday(name)).toBe(name)
  })
})

describe('the recorder of calls', () => {
  type Input = { id: string }
  type Output = { pages: number }
  const subject = (input: Input, output: Output | null): Subject =>
    output === null || output.pages > 0 ? { type: 'note', id: input.id } : { type: 'note', id: null }
  const callOf = (audit: Partial<AuditedCall['audit']> = {}, at = now): AuditedCall => ({
    operation: 'notes.get',
    audit: {
      verb: 'print',
      subject: (input, output) => subject(input as Input, output as Output | null),
      ...audit
    },
    input: { id: 'a note' },
    member,
    at
  })
  const done = { pages: 3 }

  it('writes what the operation says of itself, once it is done', async () => {
    const detail = (_input: unknown, output: unknown) => ({ pages: (output as Output).pages })
    await practice.transaction((db) => new Recorder().done(db, callOf({ detail }), done))
    expect(await entries()).toMatchObject([
      {
        operation: 'notes.get',
        verb: 'print',
        member_id: 'hilde',
        at: now.toISOString(),
        subject_id: 'a note',
        coachee_id: 'an',
        outcome: 'done',
        detail: '{"pages":3}'
      }
    ])
  })

  it('writes nothing more of an operation that says nothing more', async () => {
    await practice.transaction((db) => new Recorder().done(db, callOf(), { pages: 0 }, 'bo'))
    expect(await entries()).toMatchObject([{ subject_id: null, coachee_id: 'bo', detail: '{}' }])
  })

  it('writes a refusal with its reason, and nothing of an answer that there is none of', async () => {
    const detail = () => ({ pages: 1 })
    await practice.transaction((db) => new Recorder().refused(db, callOf({ detail }), 'report.signed'))
    expect(await entries()).toMatchObject([
      { outcome: 'report.signed', verb: 'print', subject_id: 'a note', coachee_id: 'an', detail: '{}' }
    ])
  })

  it('knows before a call runs whose dossier it is about', async () => {
    expect(await new Recorder().coacheeBefore(practice.screen, callOf())).toBe('an')
    const elsewhere = { ...callOf(), input: { id: 'nowhere' } }
    expect(await new Recorder().coacheeBefore(practice.screen, elsewhere)).toBeNull()
  })

  it('writes one entry for a visit, when it is in the file, where the operation says so', async () => {
    const recorder = new Recorder()
    const visit = (at = now) => callOf({ oncePerVisit: true }, at)
    const call = async (at = now): Promise<boolean> => {
      const isNeeded = recorder.isNeeded(visit(at), done)
      const before = (await entries()).length
      await practice.transaction((db) => recorder.done(db, visit(at), done))
      expect((await entries()).length - before).toBe(isNeeded ? 1 : 0)
      return isNeeded
    }
    expect(await call()).toBe(true)
    // The file did not take the first.
    expect(await call()).toBe(true)
    recorder.committed(visit(), done)
    expect(await call()).toBe(false)
    // A visit lasts from its entry, however often it is looked at meanwhile.
    recorder.committed(visit(new Date(later.getTime() - 1)), done)
    expect(await call(later)).toBe(true)
  })

  it('writes every call of an operation that says nothing of visits', () => {
    const recorder = new Recorder()
    recorder.committed(callOf(), done)
    expect(recorder.isNeeded(callOf(), done)).toBe(true)
  })
})
