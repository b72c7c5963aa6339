import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What the program of the promises makes of its arguments, which are given as JSON. */
function asked(call: string): unknown {
  const script = `
    import { allPromises, tableOf } from './build/setup/promises.mjs'
    process.stdout.write(JSON.stringify(${call}))`
  const args = ['--input-type=module', '-e', script]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }))
}

const tests = `
  describe('a report', () => {
    it('R52 reaches its sponsor only', () => {})
    it.each([1, 2])('S01 R37 is refused for %s', () => {})
    it('is pretty', () => {})
  })
  describe.runIf(true)('U01 the door', () => {
    test(\`opens\`, () => {})
  })
  const words = 'R99 is no title'`

const promises = [
  { id: 'R52', groupTitle: 'a report', text: 'reaches its sponsor only' },
  { id: 'S01', groupTitle: 'a report', text: 'is refused for …' },
  { id: 'R37', groupTitle: 'a report', text: 'is refused for …' },
  { id: 'U01', groupTitle: 'the door', text: 'opens' }
].map((promise) => ({ ...promise, file: 'unit/door' }))

describe('the table of promises', () => {
  it('has what titles begin with an id, and what stands in a group that does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-promises-'))
    mkdirSync(join(folder, 'unit'))
    writeFileSync(join(folder, 'unit', 'door.test.ts'), tests)
    writeFileSync(join(folder, 'unit', 'no-test.ts'), tests)
    expect(asked(`allPromises(${JSON.stringify(folder)})`)).toEqual(promises)
    rmSync(folder, { recursive: true })
  })

  it('says the titles of a group in one sentence, with the files and the last figure', () => {
    const shown = [
      { id: 'R52', groupTitle: 'a report', text: 'reaches its sponsor only', file: 'e2e/report' },
      { id: 'R52', groupTitle: 'a report', text: 'waits for the coachee', file: 'unit/rules' },
      { id: 'R06', groupTitle: '', text: 'all is well | here', file: 'unit/rules' }
    ]
    const machine = 'two cores'
    const figures = { R52: [{ figure: '3 of 3', by: 'npm test', day: '2026-11-24', machine }] }
    expect(asked(`tableOf(${JSON.stringify(shown)}, ${JSON.stringify(figures)})`)).toBe(
      [
        '| id | promise | test | last figure |',
        '| --- | --- | --- | --- |',
        '| R06 | All is well \\| here. | `unit/rules` |  |',
        '| R52 | A report: reaches its sponsor only; waits for the coachee. | `e2e/report`, `unit/rules` | 3 of 3 (`npm test`, 2026-11-24) |',
        '',
        'Machine of the figures: two cores.'
      ].join('\n')
    )
  })

  it('takes no figure for what nobody promises', () => {
    expect(() => asked(`tableOf([], { S77: [] })`)).toThrow('S77')
  })
})
