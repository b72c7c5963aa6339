import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  column,
  insert,
  insertOrUpdate,
  joinSql,
  jsonBoolean,
  jsonFirst,
  jsonIn,
  jsonList,
  jsonObject,
  noSql,
  sql,
  update,
  type Columns,
  type JsonSql,
  type Sql,
  type WritableDatabase
} from '../../../electron/vault/database'
import { sqlText } from '../../../electron/vault/database/sql-text'

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.uint8Array({ maxLength: 4 }))
type Value = string | number | null | Uint8Array

/** A statement in pieces: words of the code, values, and statements in turn. */
type Piece = { word: string } | { value: Value } | { nested: Piece[] }
const { pieces } = fc.letrec<{ pieces: Piece[] }>((tie) => ({
  pieces: fc.array(
    fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('SELECT ', ' AND ', 'a = ', '').map((word) => ({ word })),
      value.map((given) => ({ value: given })),
      tie('pieces').map((nested) => ({ nested }))
    ),
    { maxLength: 6 }
  )
}))

function built(piece: Piece): Sql {
  if ('word' in piece) return sql(asTemplate(piece.word))
  if ('value' in piece) return sql`${piece.value}`
  const texts = asTemplate(...Array<string>(piece.nested.length + 1).fill(''))
  return sql(texts, ...piece.nested.map(built))
}

function asTemplate(...texts: string[]): TemplateStringsArray {
  return Object.assign(texts, { raw: texts })
}

function flat(piece: Piece): { text: string; parameters: Value[] } {
  if ('word' in piece) return { text: piece.word, parameters: [] }
  if ('value' in piece) return { text: '?', parameters: [piece.value] }
  const parts = piece.nested.map(flat)
  return {
    text: parts.map(({ text }) => text).join(''),
    parameters: parts.flatMap(({ parameters }) => parameters)
  }
}

describe('a statement', () => {
  it('holds its parameters in the order of its question marks, however it is nested', () => {
    fc.assert(
      fc.property(pieces, (nested) => {
        const { text, parameters } = built({ nested })
        expect({ text, parameters }).toEqual(flat({ nested }))
        expect(text.split('?')).toHaveLength(parameters.length + 1)
      })
    )
  })

  it('never has a value in its text, so that one text serves all values', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const asked = (given: Value): string =>
          sql`SELECT 1 FROM notes WHERE id = ${given} AND ${joinSql([sql`mode = ${given}`, noSql], ' AND ')}`
            .text
        expect(asked(one)).toBe(asked(other))
      })
    )
  })

  it('is joined with what says nothing left out', () => {
    expect(joinSql([noSql, sql`a = ${1}`, noSql, sql`b = ${2}`], ' AND ')).toEqual(sql`a = ${1} AND b = ${2}`)
    expect(joinSql([], ' AND ')).toEqual(noSql)
  })

  it('takes no question mark and no name from outside', () => {
    expect(() => sql`id = ?`).toThrow(TypeError)
    for (const name of ['', 'a b', 'a; DROP TABLE notes', 'a.b.c', "a'", '1', '?']) {
      expect(() => column(name)).toThrow(TypeError)
      expect(() => jsonObject<{ id: string }>({ id: name })).toThrow(TypeError)
    }
    expect(() => jsonObject<Record<string, string>>({ "a', 1": 'id' })).toThrow(TypeError)
  })
})

interface Shown {
  id: string
  heldAt: string | null
  proBono: boolean
  sections: { text: string }[]
  session: { number: number } | null
}

const fields = {
  id: 'notes.id',
  heldAt: sql`coalesce(held_at, ${'never'})`,
  proBono: jsonBoolean('pro_bono'),
  sections: jsonIn<Shown['sections']>('sections'),
  session: jsonFirst(jsonObject<{ number: number }>({ number: 'position' }), sql`FROM goals WHERE id = ${7}`)
}

describe('JSON', () => {
  it('is made with the keys of its type', () => {
    const shown = jsonList(jsonObject<Shown>(fields), sql`FROM notes WHERE coachee_id = ${'c'}`)
    expect(shown.text).toBe(
      "(SELECT json_group_array(json_object('id', notes.id, 'heldAt', coalesce(held_at, ?), " +
        "'proBono', json(iif(pro_bono, 'true', 'false')), 'sections', json(sections), " +
        "'session', (SELECT json_object('number', position) FROM goals WHERE id = ?))) FROM notes WHERE coachee_id = ?)"
    )
    expect(shown.parameters).toEqual(['never', 7, 'c'])
    expectTypeOf(shown).toEqualTypeOf<JsonSql<Shown[]>>()
  })
})

describe('a change', () => {
  it('names each column once, beside its value', () => {
    expect(insert('goals', { id: 'g', position: sql`(SELECT ${1} + ${2})`, description: null })).toEqual(
      sqlText('INSERT INTO goals (id, position, description) VALUES (?, (SELECT ? + ?), ?)', 'g', 1, 2, null)
    )
    expect(update('goals', { description: 'd', position: sql`position + ${1}` }, sql`id = ${'g'}`)).toEqual(
      sqlText('UPDATE goals SET description = ?, position = position + ? WHERE id = ?', 'd', 1, 'g')
    )
    expect(insertOrUpdate('drafts', { member_id: 'm', form: 'f' }, { content: '{}' })).toEqual(
      sqlText(
        'INSERT INTO drafts (member_id, form, content) VALUES (?, ?, ?) ' +
          'ON CONFLICT (member_id, form) DO UPDATE SET content = excluded.content',
        'm',
        'f',
        '{}'
      )
    )
  })
})

// Checked by the compiler: `tsc -p tests` fails when one of these stops being true.
describe('the types of statements', () => {
  it('take values that can be bound, and no others', () => {
    const wrong = [
      // @ts-expect-error undefined is no value
      sql`id = ${undefined}`,
      // @ts-expect-error SQLite has no booleans
      sql`done = ${true}`,
      // @ts-expect-error a list is joined first
      sql`id IN (${['a', 'b']})`
    ]
    expectTypeOf(wrong).toEqualTypeOf<Sql[]>()
    // @ts-expect-error only what joins conditions and columns
    joinSql([], '; ')
  })

  it('are what a connection is given: a text with a value in it does not compile', () => {
    type Asked = Parameters<WritableDatabase['all' | 'get' | 'run']>
    expectTypeOf<Asked>().toEqualTypeOf<[statement: Sql]>()
    expectTypeOf<string>().not.toExtend<Parameters<WritableDatabase['json']>[0]>()
  })

  it('hold JSON to the keys and kinds of its type', () => {
    const { id: _id, ...missing } = fields
    // @ts-expect-error `id` is missing
    jsonObject<Shown>(missing)
    // @ts-expect-error `heldat` is misspelt
    jsonObject<{ id: string }>({ id: 'id', heldat: 'held_at' })
    // @ts-expect-error 0 and 1 are no booleans
    jsonObject<{ done: boolean }>({ done: 'done' })
    // @ts-expect-error text is no list
    jsonObject<{ sections: string[] }>({ sections: 'sections' })
    // @ts-expect-error the list of something else
    jsonObject<{ sections: string[] }>({ sections: jsonIn<number[]>('sections') })
    // @ts-expect-error null is left out by the type
    jsonObject<{ session: { number: number } }>({ session: fields.session })
  })

  it('know the tables and their columns', () => {
    const given = { id: 'g' } satisfies Columns<'goals'>
    insert('goals', given)
    // @ts-expect-error no such table
    insert('gaols', given)
    // @ts-expect-error no such column
    insert('goals', { descripton: 'd' })
    // @ts-expect-error a column of another table
    update('goals', { reflection: 'r' }, sql`id = ${'g'}`)
  })
})
