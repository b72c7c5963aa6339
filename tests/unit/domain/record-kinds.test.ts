import { describe, expect, expectTypeOf, it } from 'vitest'
import { contract } from '../../../shared/contract'
import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import type { AnyOperation, Subject } from '../../../shared/contract/operation'
import type { SearchHit } from '../../../shared/contract/search'
import {
  allRecordKinds,
  isRecordKind,
  recordAt,
  recordKindInLog,
  recordKinds,
  screenOf,
  searchedKinds,
  timeLineKinds,
  type KindOfRecord,
  type SearchedKind,
  type ShownKind,
  type TimeLineKind
} from '../../../shared/domain/record-kinds'

const id = '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11'
const shown = allRecordKinds.filter((kind): kind is ShownKind => recordKinds[kind].screen !== null)

describe('the kinds of record', () => {
  it('share no table, no name in the log and no beginning of an address', () => {
    const all: KindOfRecord[] = Object.values(recordKinds)
    for (const ofKind of [
      all.flatMap(({ table, parts }) => [table, ...parts]),
      all.map(({ nameInLog }) => nameInLog),
      shown.map((kind) => recordKinds[kind].screen)
    ]) {
      expect(new Set(ofKind).size).toBe(ofKind.length)
    }
  })

  it.each(shown)('a %s is found by the address of its screen, and of what lies below it', (kind) => {
    const screen = screenOf(kind, id)
    for (const path of [screen, `${screen}/change`, `${screen}?part=1`]) {
      expect(recordAt(path)).toEqual({ kind, id })
    }
  })

  it.each([
    '/',
    '/notes',
    '/notes/new',
    '/settings/keys',
    `/constructor/${id}`,
    `notes/${id}`,
    `/somewhere/notes/${id}`,
    `/notes//${id}`,
    `/notes/${id}x`
  ])('nothing is found at %s', (path) => {
    expect(recordAt(path)).toBeNull()
  })

  it('are searched, and stand in the time line, as the table says and no others', () => {
    expect(searchedKinds).toEqual(['person', 'organisation', 'trajectory', 'note', 'testResult', 'report'])
    expect(timeLineKinds).toEqual(['note', 'testResult', 'report', 'disclosure'])
  })

  it('are told from any other word', () => {
    expect(allRecordKinds.every(isRecordKind)).toBe(true)
    for (const word of ['', 'notes', 'toString', '__proto__']) expect(isRecordKind(word)).toBe(false)
  })

  it('are called in the log as they always were', () => {
    expect(allRecordKinds.map((kind) => recordKinds[kind].nameInLog)).toEqual(
      expect.arrayContaining([
        'person',
        'organisation',
        'trajectory',
        'goal',
        'note',
        'test result',
        'report',
        'disclosure'
      ])
    )
    expect(recordKindInLog('test result')).toBe('testResult')
    expect(recordKindInLog('recovery key')).toBeNull()
  })

  it('are deletable where an operation of the contract deletes them', () => {
    const operations = Object.values(contract).flatMap((domain) => Object.values<AnyOperation>(domain))
    const deleted = operations.flatMap(({ audit }) =>
      'verb' in audit && audit.verb === 'delete'
        ? [(audit.subject as (input: unknown, output: null) => Subject)({ id }, null).type]
        : []
    )
    expect(allRecordKinds.filter((kind) => recordKinds[kind].deletable)).toEqual([...new Set(deleted)])
  })
})

// Checked by the compiler: `tsc -p tests` fails when one of these stops being true.
describe('the types of the kinds of record', () => {
  it('follow the table', () => {
    expectTypeOf<SearchHit['kind']>().toEqualTypeOf<SearchedKind>()
    expectTypeOf<DossierEntry['kind']>().toEqualTypeOf<TimeLineKind>()
    expectTypeOf<ShownKind>().not.toExtend<'goal'>()
    expectTypeOf(searchedKinds).toEqualTypeOf<SearchedKind[]>()
    expectTypeOf(timeLineKinds).toEqualTypeOf<TimeLineKind[]>()
  })

  it('leave no kind incomplete', () => {
    const { deletable: _deletable, ...rest } = recordKinds.note
    // @ts-expect-error what is left out is missing
    const incomplete: KindOfRecord = rest
    // @ts-expect-error an address without the id leads to no record
    const astray: KindOfRecord = { ...recordKinds.note, screen: '/notes' }
    expect([incomplete, astray]).toHaveLength(2)
  })
})
