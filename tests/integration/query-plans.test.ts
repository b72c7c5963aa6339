import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { founder } from '../../build/demo/founder'
import { makePractice } from '../../build/demo/make-practice'
import type { Scale } from '../../build/demo/scale'
import { JsonSql, type ReadableDatabase, type Sql, type SqlValue } from '../../electron/vault/database'
import { readCases } from '../bench/scale/read-cases'
import { quickParameters, TestPractice } from './support/practice'
import { readablePdf } from './support/readable-pdf'
import { sqlText } from '../../electron/vault/database/sql-text'

const scale: Scale = {
  coachees: 20,
  organisations: 8,
  trajectories: 26,
  notes: 160,
  tests: 8,
  reports: 6,
  disclosures: 4
}

/**
 * Whole tables or indexes that a read may go through, each with the reason why that stays cheap. What is not here is
 * found by a key or by the order of an index, however much the practice grows.
 */
const allowed: Readonly<Record<string, string>> = {
  practice: 'one row',
  members: 'as many as there are colleagues',
  'organisations USING INDEX organisations_by_name': 'in the order of the list, for one page',
  'test_results USING INDEX test_results_by_day': 'in the order of the list, for one page',
  'reports USING INDEX reports_by_change': 'in the order of the list, for one page',
  'disclosures USING INDEX disclosures_by_moment': 'in the order of the list, for one page',
  'note_agreements USING INDEX note_agreements_of_coach': 'in the order of due days, for eight',
  'audit_log USING INDEX audit_log_of_unlocks': 'from the end, for ten unlocks',
  audit_log: 'from the end, for one page',
  search_due: 'for one row',
  sqlite_temp_schema: 'a row for each view of the member'
}

/** Tables whose rows are counted for the foot of a list, by any of their indexes: some thousands of small entries. */
const counted = /^(organisations|test_results|reports|disclosures) USING COVERING INDEX \w+$/

let practice: TestPractice
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-plans-'))
  const grants = new Map<string, string>()
  await makePractice({
    folder: join(folder, 'practice'),
    referenceDay: '2026-03-02',
    scale,
    desk: {
      printToPdf: (html) => readablePdf(html),
      printOnPaper: () => Promise.resolve(),
      takeGrant: (grant) => grants.get(grant)
    },
    grant: () => {
      const grant = randomUUID()
      grants.set(grant, join(folder, `${grant}.pdf`))
      return grant
    },
    chooseParameters: quickParameters
  })
  practice = TestPractice.at(join(folder, 'practice'))
  await practice.call('vault.unlock', { passphrase: founder.passphrase })
}, 120_000)
afterAll(async () => {
  await practice.lock()
  await rm(folder, { recursive: true, force: true })
})

describe('what a screen reads', () => {
  it('goes through no table that grows', async () => {
    const cases = await readCases(practice)
    const plain = practice.opened.database.screen
    const { screen, statements } = recording(plain)
    Object.assign(practice.opened.database, { screen })
    for (const { name, input } of cases) await practice.call(name, input)
    const through: string[] = []
    for (const [sql, parameters] of statements) {
      const plan = await plain.all<{ detail: string }>(sqlText(`EXPLAIN QUERY PLAN ${sql}`, ...parameters))
      const own = plan.flatMap(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (.*)$/.exec(detail)?.[1] ?? [])
      for (const { detail } of plan) {
        const scanned = /^SCAN (?:main\.)?(.*)$/.exec(detail)?.[1]
        if (scanned !== undefined && !own.includes(scanned) && !isCheap(scanned))
          through.push(`${scanned}: ${sql.replace(/\s+/g, ' ')}`)
      }
    }
    expect(statements.size).toBeGreaterThan(30)
    expect(through).toEqual([])
  })
})

function isCheap(scanned: string): boolean {
  // Rows that the statement made itself, and indexes of words, which answer by word.
  if (/^(json_each|wanted|step|\(subquery-\d+\)|CONSTANT ROW|\d+-ROW VALUES CLAUSE)/.test(scanned))
    return true
  if (/ VIRTUAL TABLE INDEX /.test(scanned)) return true
  return counted.test(scanned) || Object.hasOwn(allowed, scanned)
}

function recording(db: ReadableDatabase): {
  screen: ReadableDatabase
  statements: Map<string, readonly SqlValue[]>
} {
  const statements = new Map<string, readonly SqlValue[]>()
  const note = (asked: Sql): void => {
    const text = asked instanceof JsonSql ? `SELECT ${asked.text}` : asked.text
    statements.set(text, asked.parameters)
  }
  const noted = new Proxy(db, {
    get(target, method: keyof ReadableDatabase) {
      const ask = target[method].bind(target) as (asked: Sql) => unknown
      return (asked: Sql) => {
        note(asked)
        return ask(asked)
      }
    }
  })
  return { screen: noted, statements }
}
