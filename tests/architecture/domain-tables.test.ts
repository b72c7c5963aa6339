import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordKinds, type KindOfRecord } from '../../shared/domain/record-kinds'

const kinds: readonly KindOfRecord[] = Object.values(recordKinds)

/** Which domain owns which table. Beside the records: what a practice has one of, and what follows records about. */
const ownerOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    kinds.flatMap(({ domain, table, parts }) => [table, ...parts].map((each) => [each, domain] as const))
  ),
  practice: 'practice',
  members: 'members',
  drafts: 'drafts',
  search_entries: 'search',
  search_due: 'search',
  search_names: 'search',
  search_terms: 'search',
  search_words: 'search',
  audit_log: 'audit',
  assignments: 'privacy',
  unfinished_jobs: 'jobs'
}

/**
 * How often each file names a table of another domain in its SQL. A domain uses another through an exported function
 * or fragment of its index, so that its tables can change with it. A number may be lowered, never raised; what is not
 * listed has none. `names.ts` is ground: it shows people, members and organisations for every domain.
 */
const foreignUses: Readonly<Record<string, number>> = {
  'disclosures/recipients.ts': 4,
  'gate.ts': 1,
  'goals/goals-json.ts': 2,
  'goals/index.ts': 1,
  'keys/index.ts': 3,
  'keys/keyring.ts': 1,
  'keys/own-words.ts': 1,
  'keys/session.ts': 2,
  'notes/store-note.ts': 1,
  'organisations/organisation-page.ts': 1,
  'organisations/search-text.ts': 1,
  'people/coachee-list.ts': 2,
  'practice/found-practice.ts': 1,
  'privacy/access.ts': 1,
  'reports/start-report.ts': 1,
  'today/index.ts': 8,
  'trajectories/index.ts': 3,
  'trajectories/trajectory-json.ts': 1
}

const vault = 'electron/vault'
const ground = ['database', 'documents', 'names.ts']

const files = readdirSync(vault, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !ground.includes(path.split('/')[0] ?? ''))
  .sort()

/** The tables that a text names where SQL or a builder of it names a table. */
function tablesIn(text: string): string[] {
  const named =
    /\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:main\.)?([a-z_]+)|\b(?:insert|update|insertOrUpdate)\(\s*'([a-z_]+)'/g
  return [...text.matchAll(named)].flatMap(([, inSql, inBuilder]) => inSql ?? inBuilder ?? [])
}

function foreignUsesIn(path: string): number {
  const domain = path.includes('/') ? path.split('/')[0] : undefined
  return tablesIn(readFileSync(join(vault, path), 'utf8')).filter(
    (table) => Object.hasOwn(ownerOf, table) && ownerOf[table] !== domain
  ).length
}

describe('the tables of a domain', () => {
  it('are named by other domains no more often than is known', () => {
    const found = files.map((path) => [path, foreignUsesIn(path)] as const).filter(([, count]) => count > 0)
    expect(Object.fromEntries(found)).toEqual(foreignUses)
  })

  it('have an owner each', () => {
    const schema = readFileSync(join(vault, 'database/schema.sql'), 'utf8')
    const tables = [...schema.matchAll(/^CREATE (?:VIRTUAL )?TABLE "?(\w+)/gm)].map(([, name]) => name)
    expect(tables.length).toBeGreaterThan(15)
    expect(tables.sort()).toEqual(Object.keys(ownerOf).sort())
  })

  it('have an owner that there is', () => {
    const domains = new Set(files.map((path) => path.split('/')[0]))
    expect(Object.values(ownerOf).filter((domain) => !domains.has(domain))).toEqual([])
  })

  it.each([
    ['sql`SELECT 1 FROM notes WHERE id = ${id}`', ['notes']],
    ['`SELECT 1 FROM (SELECT * FROM goals) JOIN notes ON 1`', ['goals', 'notes']],
    ["'DELETE FROM drafts WHERE form = ?'", ['drafts']],
    ["db.run(insert('people', columns))", ['people']],
    ["update(\n  'practice', columns, sql`id = 1`)", ['practice']],
    ['INSERT INTO goals (id) SELECT id FROM main.trajectories', ['goals', 'trajectories']],
    ["import { sql } from '../database'", []]
  ])('are seen in %s', (text, tables) => {
    expect(tablesIn(text)).toEqual(tables)
  })
})
