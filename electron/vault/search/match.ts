import { sql, type ReadableDatabase } from '../database'
import { codeToken, nameToken } from './tokens'

/** Beginnings of up to this many letters have lists of their own in the index. */
const longestBeginning = 6
/** More words than these begin with six letters or more of one word only in theory; then the index merges their lists. */
const mostTerms = 64

const begins = (beginning: string): string => `"${beginning}"*`
const any = (expressions: readonly string[]): string =>
  expressions.length === 1 ? (expressions[0] ?? '') : `(${expressions.join(' OR ')})`
const all = (expressions: readonly string[]): string => expressions.join(' AND ')

/** The FTS5 expression for names that have a word beginning with each of these, in any order. */
export function matchNames(words: readonly string[], scopes: readonly string[]): string {
  return all([...words.map(begins), any(scopes.map(quoted))])
}

/**
 * The FTS5 expression for records that have a word beginning with each of these, in any order; in its place may stand
 * the name of the coachee, for all words but one, or what the screen calls a template or an instrument.
 * @param codes for each word, what the screen calls by a name that begins with it
 * @returns null when no record can have them
 */
export async function matchRecords(
  db: ReadableDatabase,
  words: readonly string[],
  codes: readonly (readonly string[])[],
  scopes: readonly string[]
): Promise<string | null> {
  const said: (string | null)[] = []
  const either: string[] = []
  for (const [place, word] of words.entries()) {
    const spoken = await streamed(db, word)
    const named = words.length > 1 ? await streamed(db, nameToken(word)) : null
    const coded = (codes[place] ?? []).map((code) => quoted(codeToken(code)))
    const own = [...(spoken === null ? [] : [spoken]), ...coded]
    said.push(own.length === 0 ? null : any(own))
    const choices = [...own, ...(named === null ? [] : [named])]
    if (choices.length === 0) return null
    either.push(any(choices))
  }
  const spoken = said.flatMap((expression) => expression ?? [])
  if (spoken.length === 0) return null
  // With a name among the words at least one must stand in the record itself: a name alone finds its person.
  const withoutName = said.every((expression, place) => expression === either[place])
  return all([...either, ...(withoutName ? [] : [any(spoken)]), any(scopes.map(quoted))])
}

/**
 * An expression that the index answers newest first without reading more than it gives: a beginning that has a list of
 * its own, or the words themselves. For a longer beginning FTS5 would first merge the whole lists of all its words.
 * Null when nothing begins so.
 */
async function streamed(db: ReadableDatabase, beginning: string): Promise<string | null> {
  if (Array.from(beginning).length <= longestBeginning) {
    return (await termsFrom(db, beginning, 1)).length === 0 ? null : begins(beginning)
  }
  const terms = await termsFrom(db, beginning, mostTerms + 1)
  if (terms.length > mostTerms) return begins(beginning)
  return terms.length === 0 ? null : any(terms.map(quoted))
}

/** The first words of the index with this beginning, by steps from one word to the next: never through their records. */
async function termsFrom(db: ReadableDatabase, beginning: string, atMost: number): Promise<string[]> {
  const beginsSo = sql`substr(term, 1, length(${beginning})) = ${beginning}`
  const rows = await db.all<{ term: string }>(
    sql`WITH RECURSIVE step (term, number) AS (
      SELECT (SELECT term FROM search_terms WHERE term >= ${beginning} LIMIT 1), 1
      UNION ALL
      SELECT (SELECT term FROM search_terms WHERE term >= step.term || char(1) LIMIT 1), number + 1
      FROM step WHERE number < ${atMost} AND ${beginsSo}
    )
    SELECT term FROM step WHERE ${beginsSo}`
  )
  return rows.map(({ term }) => term)
}

/** The same, of entries that are in one of these scopes as well. */
export function within(match: string, scopes: readonly string[]): string {
  return all([match, any(scopes.map(quoted))])
}

const quoted = (token: string): string => `"${token}"`
