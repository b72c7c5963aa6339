import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journeyappsDriver } from '../../electron/vault/database/journeyapps-driver'
import { answersOf, valuesIn } from './support/driver-contract'
import { statementAnswers } from './support/driver-statements'

const run = promisify(execFile)
const project = join(import.meta.dirname, '../..')

let folder: string
let node24: string
let program: string

/** Asks the binding for Windows, in a Node that it runs on. */
async function askMultipleCiphers(
  question: 'answers' | 'statements' | 'values',
  place: string
): Promise<unknown> {
  const { stdout } = await run(node24, [program, question, place], { cwd: project })
  return JSON.parse(stdout)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-drivers-'))
  const printed = await run('npm', [
    'exec',
    '--yes',
    '--package=node@24',
    '--',
    'node',
    '-p',
    'process.execPath'
  ])
  node24 = printed.stdout.trim()
  const outDir = join(project, '.cache', 'driver-program')
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    build: {
      ssr: join(project, 'tests/integration/support/driver-program.ts'),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'driver-program.mjs' } }
    }
  })
  program = join(outDir, 'driver-program.mjs')
}, 180_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the two bindings of SQLCipher', () => {
  it('S12 answer alike, value for value and code for code', async () => {
    const answers = await answersOf(journeyappsDriver, folder)
    expect(answers).toMatchObject({
      inserted: [1, 1, 1, 1, 1, 1, 1],
      kept: [null, 0, -9007199254740991, 2.5, '', 'één 😀 \u2028', [0, 255, 16]],
      changedMany: 3,
      changedNone: 0,
      again: [{ count: 7 }, { count: 7 }],
      search: [{ fts: 1 }],
      twice: 'SQLITE_CONSTRAINT',
      wrongKey: 'SQLITE_NOTADB',
      rolledBack: { count: 7 }
    })
    expect(await askMultipleCiphers('answers', folder)).toEqual(JSON.parse(JSON.stringify(answers)))
  })

  it('answer every kind of statement, with rows or without, however it is asked', async () => {
    const one = await statementAnswers(journeyappsDriver, folder)
    expect(one.answered).toEqual(one.wanted)
    const other = (await askMultipleCiphers('statements', folder)) as typeof one
    expect(other.answered).toEqual(other.wanted)
  })

  it('S12 open the files of each other', async () => {
    const madeByOne = join(folder, 'journeyapps.dossier')
    const madeByOther = join(folder, 'multiple-ciphers.dossier')
    const kept = await valuesIn(journeyappsDriver, madeByOne)
    expect(kept).toHaveLength(7)
    expect(await askMultipleCiphers('values', madeByOne)).toEqual(kept)
    expect(await valuesIn(journeyappsDriver, madeByOther)).toEqual(kept)
  })
})
