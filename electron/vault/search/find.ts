import type { z } from 'zod'
import type { search, SearchHit } from '../../../shared/contract/search'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import type { SearchedKind } from '../../../shared/domain/record-kinds'
import { instrumentWords, noteTemplateWords } from '../../../shared/domain/screen-names'
import type { ReadContext } from '../context'
import { column, sql, type ReadableDatabase, type Sql } from '../database'
import { isIndexed } from './due'
import type { Searchable } from './index-due'
import { matchNames, matchRecords, within } from './match'
import type { SearchText } from './search-text'
import { snippetOf } from './snippet'
import { authorScope, dossierScope, noDossierScope, openScope, type Layer } from './tokens'
import { wordsOf } from './words'

type Member = ReadContext['member']
type Wanted = z.output<typeof search.find.input>
type Answer = z.output<typeof search.find.output>

/** Words beyond these find nothing more. */
const mostWords = 12
/** Counting goes no further: beyond it the number says nothing to whoever looks for something. */
const countsTo = 1000

/** Names first, half of the room at most; then records, newest first by order of indexing. */
export async function find(
  db: ReadableDatabase,
  searchable: Searchable,
  { member, fewDossiers }: Pick<ReadContext, 'member' | 'fewDossiers'>,
  { words: typed, language, limit }: Wanted
): Promise<Answer> {
  const words = wordsOf(typed).slice(0, mostWords)
  if (words.length === 0) return { hits: [], total: 0, isMore: false, isIndexed: true }
  // Who sees few dossiers asks the index for those: the views would walk through everybody's hits to find them.
  const few = await fewDossiers('content')
  const ofThese = (match: string): string =>
    few === null ? match : within(match, [noDossierScope, ...few.map(dossierScope)])
  const inNames = { index: 'search_names', match: ofThese(matchNames(words, [openScope])) } as const
  const match = await matchRecords(db, words, codesNamed(words, language), [
    openScope,
    authorScope(member.id)
  ])
  const inWords = match === null ? null : ({ index: 'search_words', match: ofThese(match) } as const)
  const names = await newest(db, inNames, member, Math.ceil(limit / 2))
  const records = inWords ? await newest(db, inWords, member, limit - names.length) : []
  const counted = (await countOf(db, inNames, member)) + (inWords ? await countOf(db, inWords, member) : 0)
  return {
    hits: await hitsOf(db, searchable, member, words, [...names, ...records]),
    total: Math.min(counted, countsTo),
    isMore: counted > countsTo,
    isIndexed: await isIndexed(db)
  }
}

interface Looked {
  index: 'search_names' | 'search_words'
  match: string
}

interface FoundEntry {
  kind: SearchedKind
  id: string
}

/**
 * CROSS JOIN keeps the index outermost: SQLite would otherwise walk all entries and match each one. The author of
 * private words finds their entry, which holds both layers; everybody else finds the one beside it.
 */
function entriesFound({ index, match }: Looked, member: Member): Sql {
  const table = column(index)
  return sql`FROM ${table} CROSS JOIN search_entries ON search_entries.id = ${table}.rowid
    WHERE ${table} MATCH ${match} AND (author_id IS NULL OR (layer = 'private') = (author_id = ${member.id}))`
}

function newest(db: ReadableDatabase, looked: Looked, member: Member, limit: number): Promise<FoundEntry[]> {
  return db.all<FoundEntry>(
    sql`SELECT kind, record_id AS id ${entriesFound(looked, member)}
    ORDER BY ${column(looked.index)}.rowid DESC LIMIT ${limit}`
  )
}

/** One more than `countsTo` at most. */
async function countOf(db: ReadableDatabase, looked: Looked, member: Member): Promise<number> {
  const row = await db.get<{ count: number }>(
    sql`SELECT count(*) AS count FROM (SELECT 1 ${entriesFound(looked, member)} LIMIT ${countsTo + 1})`
  )
  return row?.count ?? 0
}

/** What the screen calls by a name with a word that begins so, for each word. */
function codesNamed(words: readonly string[], language: ScreenLanguage): string[][] {
  const named = Object.entries({ ...noteTemplateWords[language], ...instrumentWords[language] }).map(
    ([code, name]) => ({ code, words: wordsOf(name) })
  )
  return words.map((word) =>
    named.flatMap((each) => (each.words.some((part) => part.startsWith(word)) ? [each.code] : []))
  )
}

async function hitsOf(
  db: ReadableDatabase,
  searchable: Searchable,
  member: Member,
  words: readonly string[],
  found: readonly FoundEntry[]
): Promise<SearchHit[]> {
  const texts = new Map<string, SearchText>()
  for (const kind of new Set(found.map((entry) => entry.kind))) {
    const ids = found.flatMap((entry) => (entry.kind === kind ? [entry.id] : []))
    for (const text of await searchable[kind](db, ids)) texts.set(`${kind} ${text.id}`, text)
  }
  return found.flatMap(({ kind, id }) => {
    const text = texts.get(`${kind} ${id}`)
    return text ? [hitOf(kind, text, words, member)] : []
  })
}

function hitOf(kind: SearchedKind, text: SearchText, words: readonly string[], member: Member): SearchHit {
  const { id, title, at, names } = text
  const hit = { kind, id, title, at, coacheeName: kind === 'person' ? title : names || null }
  const inShareable = snippetOf(text.shareable, words)
  const inPrivate = text.authorId === member.id ? snippetOf(text.private, words) : ''
  const [snippet, layer]: [string, Layer | null] =
    inShareable !== '' ? [inShareable, 'shareable'] : [inPrivate, inPrivate === '' ? null : 'private']
  return { ...hit, snippet, layer }
}
