import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sql, showsWhole, type Database, type WritableDatabase } from '../../../electron/vault/database'
import { Access, assignDossier, isThere, recordOf } from '../../../electron/vault/privacy'
import type { NamedKind, NamedRecord } from '../../../shared/contract/operation'
import { allRecordKinds, recordKinds, type KindOfRecord } from '../../../shared/domain/record-kinds'
import { roles, type Role } from '../../../shared/domain/roles'
import { addRow, openPractice, practiceKey } from '../support/practice-file'
import { sqlText } from '../../../electron/vault/database/sql-text'

const founderId = '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11'
const readerId = '0c1d2e3f-aaaa-4bbb-8ccc-123456789abc'
const now = new Date('2026-03-02T09:00:00Z')

/** Two coachees of the founder. The dossier of An is assigned to the reader too. */
const coachees = ['an', 'bo'] as const
type Coachee = (typeof coachees)[number]

const namedKinds: readonly NamedKind[] = [...allRecordKinds, 'contact', 'dossier', 'sealed copy']
const outsideDossiers: readonly NamedKind[] = ['organisation', 'contact']

/** The role table of the practice, as it is written down: which records a role sees, whoever works with the coachee. */
const always: Record<Role, readonly NamedKind[]> = {
  coach: outsideDossiers,
  trainee: outsideDossiers,
  qualityOfficer: [...outsideDossiers, 'person', 'disclosure'],
  administrator: outsideDossiers,
  billing: outsideDossiers,
  maintenance: []
}
/** The roles that work in dossiers: they see all of one that is assigned to them. */
const worksInDossiers = (role: Role) => role === 'coach' || role === 'trainee'

const isShown = (role: Role, kind: NamedKind, of: Coachee) =>
  always[role].includes(kind) || (worksInDossiers(role) && of === 'an')

function named(kind: NamedKind, of: Coachee): NamedRecord {
  if (kind === 'organisation') return [kind, 'bakery']
  if (kind === 'contact') return [kind, 'lea']
  return [
    kind,
    kind === 'person' || kind === 'dossier' ? of : `${recordKinds[recordOf(kind)].table} of ${of}`
  ]
}

let folder: string
/** The founder and the reader work here. */
let practice: Database
/** Only the founder does. */
let alone: Database
const opened: Database[] = []
/** Of all tests; not beforeAll, of which StrykerJS does not notice that it failed. */
let started: Promise<void> | undefined
beforeEach(() => (started ??= start()))
async function start(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'dossier-access-'))
  alone = await newPractice('alone')
  practice = await newPractice('practice', readerId)
  await practice.transaction(async (db) => {
    await addRow(db, 'organisations', { id: 'bakery' })
    await addRow(db, 'people', { id: 'lea', is_coachee: 0 })
    await addRow(db, 'organisation_contacts', { organisation_id: 'bakery', person_id: 'lea' })
    for (const coachee of coachees) await addDossier(db, coachee)
    await assignDossier(db, 'an', readerId, now)
    for (const memberId of [founderId, readerId]) {
      await addRow(db, 'drafts', { member_id: memberId, form: 'none' })
      await addRow(db, 'audit_log', { member_id: memberId })
    }
    await addRow(db, 'search_entries', { kind: 'organisation', layer: 'shareable', record_id: 'bakery' })
  })
}
afterAll(async () => {
  for (const database of opened) await database.close()
  await rm(folder, { recursive: true, force: true })
})

async function open(name: string): Promise<Database> {
  const database = await openPractice(join(folder, name))
  opened.push(database)
  return database
}

async function newPractice(name: string, ...others: string[]): Promise<Database> {
  const database = await open(name)
  await database.transaction(async (db) => {
    for (const id of [founderId, ...others]) await addRow(db, 'members', { id })
  })
  return database
}

/** One record of every kind, and a row of every part of one. */
async function addDossier(db: WritableDatabase, coachee: Coachee): Promise<void> {
  const of = (table: string) => `${table} of ${coachee}`
  const ties = { coachee_id: coachee, trajectory_id: of('trajectories') }
  await addRow(db, 'people', { id: coachee, is_coachee: 1 })
  await addRow(db, 'trajectories', {
    id: of('trajectories'),
    coachee_id: coachee,
    coach_id: founderId,
    phase: 'running'
  })
  await addRow(db, 'tripartite_agreements', ties)
  await addRow(db, 'goals', { id: of('goals'), ...ties })
  await addRow(db, 'notes', {
    id: of('notes'),
    coach_id: founderId,
    sections: JSON.stringify([
      { layer: 'shareable', text: 'a' },
      { layer: 'private', text: 'b' }
    ]),
    reflection: 'c',
    ...ties
  })
  const part = { coachee_id: coachee, note_id: of('notes') }
  await addRow(db, 'note_agreements', { ...part, position: 1 })
  await addRow(db, 'goal_progress', { ...part, goal_id: of('goals') })
  await addRow(db, 'test_results', { id: of('test_results'), administrator_id: founderId, ...ties })
  await addRow(db, 'test_scores', { coachee_id: coachee, result_id: of('test_results'), position: 1 })
  await addRow(db, 'reports', { id: of('reports'), author_id: founderId, ...ties })
  await addRow(db, 'disclosures', {
    id: of('disclosures'),
    report_id: of('reports'),
    member_id: founderId,
    recipient_person_id: coachee,
    ...ties
  })
  const entry = { kind: 'note', coachee_id: coachee }
  await addRow(db, 'search_entries', {
    ...entry,
    layer: 'shareable',
    record_id: of('notes'),
    author_id: founderId
  })
  for (const memberId of [founderId, readerId]) {
    const record_id = `${memberId} ${coachee}`
    await addRow(db, 'search_entries', { ...entry, layer: 'private', record_id, author_id: memberId })
    await addRow(db, 'drafts', { member_id: memberId, form: coachee, coachee_id: coachee })
    await addRow(db, 'audit_log', { member_id: memberId, coachee_id: coachee })
  }
}

const memberWith = (held: readonly Role[], id = readerId) => ({
  id,
  givenName: '',
  familyName: '',
  roles: [...held]
})
const accessOf = (...held: Role[]) => Access.of(practice.screen, memberWith(held))

/** What the reader's screens read, in these roles. */
async function screenOf(...held: Role[]): Promise<Database> {
  const database = await open('practice')
  await database.limitReaders(practiceKey, await (await accessOf(...held)).views(database.screen))
  return database
}

describe.each(roles)('R04 a %s', (role) => {
  it('is told that a record is there when the role sees it, and no other', async () => {
    const access = await accessOf(role)
    for (const kind of namedKinds) {
      for (const of of coachees) {
        const record = named(kind, of)
        const invisible = await access.firstInvisible(practice.screen, [record])
        expect(invisible, record.join()).toEqual(isShown(role, kind, of) ? null : record)
      }
    }
  })

  it('is told whose dossier a record is in when the role sees the record', async () => {
    const access = await accessOf(role)
    for (const kind of allRecordKinds) {
      for (const of of coachees) {
        const [, id] = named(kind, of)
        const isTold = recordKinds[kind].dossier !== null && isShown(role, kind, of)
        expect(await access.coacheeOf(practice.screen, kind, id), id).toBe(isTold ? of : null)
      }
    }
  })

  it('reads the rows of what the role sees, in every table', async () => {
    const { screen } = await screenOf(role)
    for (const kind of allRecordKinds) {
      const { table, parts, dossier }: KindOfRecord = recordKinds[kind]
      if (dossier === null || kind === 'person') continue
      for (const each of [table, ...parts]) {
        const rows = await screen.all<{ of: Coachee }>(
          sqlText(`SELECT coachee_id AS "of" FROM ${each} ORDER BY 1`)
        )
        expect(rows, each).toEqual(coachees.filter((of) => isShown(role, kind, of)).map((of) => ({ of })))
      }
    }
    const outside = always[role].length > 0 ? 1 : 0
    expect(await screen.all(sql`SELECT 1 FROM organisations`)).toHaveLength(outside)
    expect(await screen.all(sql`SELECT 1 FROM organisation_contacts`)).toHaveLength(outside)
  })

  it('reads of the people whom the role sees, and how far those are whose trajectory it sees', async () => {
    const { screen } = await screenOf(role)
    const phase = worksInDossiers(role) ? 'running' : null
    const shown = coachees.filter((of) => isShown(role, 'person', of)).map((id) => ({ id, phase }))
    const contacts = always[role].includes('contact') ? [{ id: 'lea', phase: null }] : []
    expect(await screen.all(sql`SELECT id, current_phase AS phase FROM people ORDER BY id`)).toEqual([
      ...shown,
      ...contacts
    ])
  })

  it('finds in the search index what the role sees, of the private layer what they wrote', async () => {
    const { screen } = await screenOf(role)
    const found = await screen.all<{ id: string }>(
      sql`SELECT record_id AS id FROM search_entries ORDER BY id`
    )
    const inDossier = worksInDossiers(role) ? ['notes of an', `${readerId} an`] : []
    const outside = always[role].includes('organisation') ? ['bakery'] : []
    expect(found.map(({ id }) => id).sort()).toEqual([...outside, ...inDossier].sort())
  })

  it('reads of the drafts their own, unless the dossier is closed to them', async () => {
    const { screen } = await screenOf(role)
    expect(await screen.all(sql`SELECT member_id AS member, form FROM drafts ORDER BY form`)).toEqual(
      (worksInDossiers(role) ? ['an', 'none'] : ['none']).map((form) => ({ member: readerId, form }))
    )
  })

  it('reads of the log what the role oversees, and of what concerns no dossier at least their own', async () => {
    const { screen } = await screenOf(role)
    const entries = await screen.all<{ member: string; of: string | null }>(
      sql`SELECT member_id AS member, coachee_id AS "of" FROM audit_log ORDER BY sequence`
    )
    const every = [
      ...coachees.flatMap((of) => [founderId, readerId].map((member) => ({ member, of }))),
      { member: founderId, of: null },
      { member: readerId, of: null }
    ]
    const own = every.filter(({ member, of }) => of === null && member === readerId)
    const assigned = every.filter(({ of }) => of === 'an')
    const overseesLog = role === 'qualityOfficer' || role === 'administrator'
    expect(entries).toEqual(overseesLog ? every : worksInDossiers(role) ? [...assigned, ...own] : own)
  })
})

describe('R04 whoever has several roles', () => {
  it('sees as far as the furthest of them', async () => {
    const access = await accessOf('billing', 'coach', 'qualityOfficer')
    const invisible = (kind: NamedKind, of: Coachee) =>
      access.firstInvisible(practice.screen, [named(kind, of)])
    expect(await invisible('person', 'bo')).toBeNull()
    expect(await invisible('note', 'an')).toBeNull()
    expect(await invisible('note', 'bo')).toEqual(named('note', 'bo'))
  })
})

describe('R04 a call that names several records', () => {
  it('is refused for the first that its member does not see, and for none when all are there', async () => {
    const access = await accessOf('coach')
    const seen = [named('note', 'an'), named('goal', 'an'), named('organisation', 'an')]
    const first = (...records: NamedRecord[]) => access.firstInvisible(practice.screen, records)
    expect(await first()).toBeNull()
    expect(await first(...seen)).toBeNull()
    expect(await first(...seen, named('note', 'bo'))).toEqual(named('note', 'bo'))
    expect(await first(...seen, named('goal', 'bo'), named('report', 'bo'))).toEqual(named('goal', 'bo'))
    expect(await first(['report', 'notes of an'])).toEqual(['report', 'notes of an'])
  })
})

describe('the contact of an organisation', () => {
  it('has no dossier, and is no coachee to whoever sees all of them', async () => {
    const access = await accessOf('qualityOfficer')
    expect(await access.firstInvisible(practice.screen, [['person', 'lea']])).toEqual(['person', 'lea'])
    expect(await access.coacheeOf(practice.screen, 'person', 'lea')).toBeNull()
    expect(await isThere(practice.screen, ['person', 'lea'])).toBe(false)
    // And a coachee is no contact.
    expect(await access.firstInvisible(practice.screen, [['contact', 'an']])).toEqual(['contact', 'an'])
  })
})

describe('R47 the private layer of a note', () => {
  const layers = async (by: Database) =>
    (
      await by.screen.all<{ sections: string; reflection: string; coach: string }>(
        sql`SELECT sections, reflection, coach_id AS coach FROM notes WHERE id = 'notes of an'`
      )
    ).map(({ sections, ...rest }) => ({ sections: JSON.parse(sections) as unknown, ...rest }))
  const shareable = { layer: 'shareable', text: 'a' }

  it('is left out for whoever is not its author, and nothing else is', async () => {
    expect(await layers(await screenOf('coach'))).toEqual([
      { sections: [shareable], reflection: '', coach: founderId }
    ])
  })

  it('is shown to its author, who has a colleague', async () => {
    const database = await open('practice')
    const access = await Access.of(database.screen, memberWith(['coach'], founderId))
    await database.limitReaders(practiceKey, await access.views(database.screen))
    expect(await layers(database)).toEqual([
      { sections: [shareable, { layer: 'private', text: 'b' }], reflection: 'c', coach: founderId }
    ])
  })
})

describe('a table that a role sees whole', () => {
  it('is read as it is, so that what is kept of all its rows may be read too', async () => {
    const { screen } = await screenOf('qualityOfficer')
    for (const table of ['audit_log', 'disclosures', 'organisations', 'organisation_contacts'])
      expect(await showsWhole(screen, table), table).toBe(true)
    for (const table of ['people', 'notes', 'goals', 'drafts', 'search_entries'])
      expect(await showsWhole(screen, table), table).toBe(false)
    expect(await showsWhole((await screenOf('coach')).screen, 'audit_log')).toBe(false)
  })
})

describe('whoever works alone', () => {
  const accessAlone = (...held: Role[]) => Access.of(alone.screen, memberWith(held, founderId))

  it.each([[['coach']], [['trainee']], [['coach', 'administrator']]] as const)(
    'as %s is shown every dossier, without a view in between',
    async (held) => {
      const access = await accessAlone(...held)
      expect(access.reach('content')).toBe('all')
      expect(access.seesAll).toBe(true)
      expect(await access.views(alone.screen)).toEqual([])
    }
  )

  it.each([['qualityOfficer'], ['administrator'], ['billing'], ['maintenance']] as const)(
    'as %s is shown no more than anybody of that role',
    async (role) => {
      const access = await accessAlone(role)
      expect(access.reach('content')).toBe('none')
      expect(access.seesAll).toBe(false)
      expect(await access.views(alone.screen)).not.toEqual([])
    }
  )

  it('no longer does so when a colleague comes', async () => {
    const access = await Access.of(practice.screen, memberWith(['coach', 'administrator'], founderId))
    expect(access.reach('content')).toBe('assigned')
    expect(access.seesAll).toBe(false)
  })
})

describe('the dossiers of a member', () => {
  it('can be asked for one by one where they are few', async () => {
    expect(await (await accessOf('coach')).fewDossiers(practice.screen, 'content')).toEqual(['an'])
    const founder = await Access.of(alone.screen, memberWith(['coach'], founderId))
    expect(await founder.fewDossiers(alone.screen, 'content')).toBeNull()
  })

  it('are all of them where the member knows everybody, however few are assigned', async () => {
    const access = await accessOf('coach', 'qualityOfficer')
    expect(await access.fewDossiers(practice.screen, 'identity')).toBeNull()
    expect(await access.fewDossiers(practice.screen, 'content')).toEqual(['an'])
  })

  it('are not asked for one by one where they are more than two hundred', async () => {
    const busy = await newPractice('busy', readerId)
    const { screen } = busy
    const assign = (from: number, to: number) =>
      busy.transaction(async (db) => {
        for (let number = from; number <= to; number += 1) {
          await addRow(db, 'people', { id: String(number), is_coachee: 1 })
          await assignDossier(db, String(number), readerId, now)
        }
      })
    const access = await Access.of(screen, memberWith(['coach']))
    await assign(1, 200)
    expect(await access.fewDossiers(screen, 'content')).toHaveLength(200)
    const fewViews = await access.views(screen)
    await assign(201, 201)
    expect(await access.fewDossiers(screen, 'content')).toBeNull()
    const manyViews = await access.views(screen)
    await busy.transaction((db) => addRow(db, 'people', { id: 'not assigned', is_coachee: 1 }))
    // Few dossiers lead to their rows by an index; both ways show the same.
    for (const [views, way] of [
      [fewViews, 'SEARCH main.notes USING INDEX notes_by_coachee'],
      [manyViews, 'SCAN main.notes']
    ] as const) {
      await busy.limitReaders(practiceKey, views)
      const plan = await busy.screen.all<{ detail: string }>(
        sql`EXPLAIN QUERY PLAN SELECT sections FROM notes`
      )
      expect(plan.map(({ detail }) => detail)).toContainEqual(expect.stringContaining(way))
      expect(await busy.screen.all(sql`SELECT id FROM people`)).toHaveLength(201)
    }
  })
})

describe('a dossier that a member made', () => {
  it('is assigned to them, by themselves, at that moment', async () => {
    expect(
      await practice.screen.all(
        sql`SELECT assigned_at AS at, assigned_by AS "by" FROM assignments WHERE member_id = ${readerId} AND coachee_id = 'an'`
      )
    ).toEqual([{ at: now.toISOString(), by: readerId }])
  })
})

describe('the log', () => {
  it('tells a record that is of somebody else from one of nobody', async () => {
    for (const kind of namedKinds) {
      expect(await isThere(practice.screen, named(kind, 'bo')), kind).toBe(true)
      expect(await isThere(practice.screen, [kind, 'nowhere']), kind).toBe(false)
    }
  })

  it('calls what is named after the record that it stands for', () => {
    expect(namedKinds.map((kind) => recordOf(kind))).toEqual([
      ...allRecordKinds,
      'person',
      'person',
      'disclosure'
    ])
  })
})

describe('the id of a member, which stands in the text of a view', () => {
  it.each([`x${readerId}`, `${readerId}x`, `${readerId.slice(0, -1)}'`, readerId.slice(1), ''])(
    'is none when it is %j: nothing is asked then',
    async (id) => {
      const access = await Access.of(practice.screen, memberWith(['coach'], id))
      const asked = access.firstInvisible(practice.screen, [named('note', 'an')])
      await expect(asked).rejects.toThrow('another form')
      await expect(access.views(practice.screen)).rejects.toThrow('another form')
    }
  )
})
