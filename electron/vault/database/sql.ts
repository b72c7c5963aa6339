import type { classification } from '../privacy/classification'
import type { SqlValue } from './driver'

/** A piece of a statement, or a whole one, with the values of its question marks in their order. */
export class Sql {
  constructor(
    readonly text: string,
    readonly parameters: readonly SqlValue[]
  ) {}
}

/** An expression whose value is JSON of a `T`. */
export class JsonSql<T> extends Sql {
  declare readonly makes: T
}

/**
 * sql`name = ${name}`. What stands in `${}` is a value, bound as a parameter, or another piece, which is put in its
 * place with its parameters. So a value can never become part of the text, and statements that differ in their values
 * alone have one text: the drivers prepare it once.
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  const parameters: SqlValue[] = []
  const pieces = texts.map((text, index) => {
    if (text.includes('?')) throw new TypeError('a value goes into ${}, not at a question mark')
    const part = parts[index]
    if (part === undefined) return text
    if (!(part instanceof Sql)) {
      parameters.push(part)
      return `${text}?`
    }
    parameters.push(...part.parameters)
    return text + part.text
  })
  return new Sql(pieces.join(''), parameters)
}

/** A piece that says nothing, for a condition that is not asked for. */
export const noSql = sql``

/** Pieces one after another, those that say nothing left out. */
export function joinSql(pieces: readonly Sql[], separator: ', ' | ' AND ' | ' OR ' | ' UNION ALL '): Sql {
  const said = pieces.filter(({ text }) => text !== '')
  return new Sql(
    said.map(({ text }) => text).join(separator),
    said.flatMap(({ parameters }) => parameters)
  )
}

/** `WHERE` all of these; nothing where none of them says anything. */
export function where(conditions: readonly Sql[]): Sql {
  const all = joinSql(conditions, ' AND ')
  return all.text === '' ? noSql : sql`WHERE ${all}`
}

/** `name` or `table.name`. Names come from the code: one that could be anything else is refused. */
export function column(name: string): Sql {
  if (!/^[a-z]\w*(?:\.[a-z]\w*)?$/.test(name)) throw new TypeError('not the name of a column')
  return new Sql(name, [])
}

/** Holds for a column with one of these values, however many there are. */
export function isOneOf(name: string, values: readonly (string | number)[]): Sql {
  return sql`${column(name)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`
}

/** What makes the value of one field: a column by its name, or an expression. What is no text or number is JSON. */
type Field<V> = [V] extends [string | number | null] ? string | Sql : JsonSql<V>

type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> }

/** A JSON object with exactly the keys of `T`: one that is missing or misspelt does not compile. */
export function jsonObject<T extends object>(fields: Fields<T>): JsonSql<T> {
  const pairs = Object.entries<string | Sql>(fields).map(([key, field]) => {
    if (!/^[A-Za-z]\w*$/.test(key)) throw new TypeError('not a key')
    const value = typeof field === 'string' ? column(field) : field
    return new Sql(`'${key}', ${value.text}`, value.parameters)
  })
  return asJson(sql`json_object(${joinSql(pairs, ', ')})`)
}

/** The elements of all rows; `from` is `FROM ...`, which holds its order in a subquery. */
export function jsonList<E>(element: JsonSql<E>, from: Sql): JsonSql<E[]> {
  return asJson(sql`(SELECT json_group_array(${element}) ${from})`)
}

/** The one of the first row, or null. */
export function jsonFirst<T>(json: JsonSql<T>, from: Sql): JsonSql<T | null> {
  return asJson(sql`(SELECT ${json} ${from})`)
}

/** What is kept as JSON text in a column. */
export function jsonIn<T>(name: string): JsonSql<T> {
  return asJson(sql`json(${column(name)})`)
}

/** SQLite has no booleans: a column holds 0 or 1. */
export function jsonBoolean(condition: string | Sql): JsonSql<boolean> {
  const asked = typeof condition === 'string' ? column(condition) : condition
  return asJson(sql`json(iif(${asked}, 'true', 'false'))`)
}

function asJson<T>({ text, parameters }: Sql): JsonSql<T> {
  return new JsonSql<T>(text, parameters)
}

/** A table and its columns as the classification lists them: a test holds that list against the schema. */
export type Table = keyof typeof classification

/** Columns and what goes into each: a value, or an expression. */
export type Columns<T extends Table> = {
  readonly [C in keyof (typeof classification)[T] & string]?: SqlValue | Sql
}

export function insert<T extends Table>(table: T, columns: Columns<T>): Sql {
  const given = entriesOf(columns)
  const names = given.map(([name]) => column(name))
  const values = given.map(([, value]) => sql`${value}`)
  return sql`INSERT INTO ${column(table)} (${joinSql(names, ', ')}) VALUES (${joinSql(values, ', ')})`
}

/** Inserts a row for each of `from`, of which the expressions may name columns. */
export function insertFrom<T extends Table>(table: T, columns: Columns<T>, from: Sql): Sql {
  const given = entriesOf(columns)
  const names = given.map(([name]) => column(name))
  const values = given.map(([, value]) => sql`${value}`)
  return sql`INSERT INTO ${column(table)} (${joinSql(names, ', ')}) SELECT ${joinSql(values, ', ')} ${from}`
}

/** Inserts a row, or changes the one that has the same key. */
export function insertOrUpdate<T extends Table>(table: T, key: Columns<T>, columns: Columns<T>): Sql {
  const keys = entriesOf(key).map(([name]) => column(name))
  const changes = entriesOf(columns).map(([name]) => sql`${column(name)} = excluded.${column(name)}`)
  return sql`${insert(table, { ...key, ...columns })} ON CONFLICT (${joinSql(keys, ', ')}) DO UPDATE SET ${joinSql(changes, ', ')}`
}

/** Changes the rows for which `condition` holds. */
export function update<T extends Table>(table: T, columns: Columns<T>, condition: Sql): Sql {
  const changes = entriesOf(columns).map(([name, value]) => sql`${column(name)} = ${value}`)
  return sql`UPDATE ${column(table)} SET ${joinSql(changes, ', ')} WHERE ${condition}`
}

function entriesOf<T extends Table>(columns: Columns<T>): [name: string, value: SqlValue | Sql][] {
  return Object.entries(columns) as [string, SqlValue | Sql][]
}
