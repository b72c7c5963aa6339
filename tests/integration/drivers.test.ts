import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { platformDriver } from '../../electron/vault/database'
import type { answersOf } from './support/driver-contract'
import type { damageFound } from './support/driver-damage'
import { questions, type Question } from './support/driver-questions'
import type { statementAnswers } from './support/driver-statements'

const run = promisify(execFile)
const project = join(import.meta.dirname, '../..')

/** Windows has no other; elsewhere both are here, or the set-up has said loudly that one could not be compiled. */
const compiledIsHere = await import('../../electron/vault/database/journeyapps-driver').then(
  () => true,
  () => false
)
const bindings = compiledIsHere ? ['journeyapps', 'multiple-ciphers'] : ['multiple-ciphers']
const nodeIsNewEnough = Number(process.versions.node.split('.')[0]) >= 22

let folder: string
let newerNode: string | null = null
const program = join(project, '.cache', 'driver-program', 'driver-program.mjs')

async function ask<T>(binding: string, question: Question, place: string): Promise<T> {
  if (binding === 'multiple-ciphers' && newerNode) {
    const { stdout } = await run(newerNode, [program, question, place], {
      cwd: project
    })
    return JSON.parse(stdout) as T
  }
  const driver =
    binding === 'multiple-ciphers'
      ? (await import('../../electron/vault/database/multiple-ciphers-driver')).multipleCiphersDriver
      : (await import('../../electron/vault/database/journeyapps-driver')).journeyappsDriver
  return JSON.parse(JSON.stringify(await questions[question](driver, place))) as T
}

async function prepareNewerNode(): Promise<void> {
  const path = ['-p', 'process.execPath']
  const printed = await run('npm', ['exec', '--yes', '--package=node@24', '--', 'node', ...path])
  newerNode = printed.stdout.trim()
  await build({
    configFile: join(project, 'build', 'vitest.config.mts'),
    logLevel: 'error',
    build: {
      ssr: join(project, 'tests/integration/support/driver-program.ts'),
      outDir: join(program, '..'),
      rolldownOptions: { output: { entryFileNames: 'driver-program.mjs' } }
    }
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-drivers-'))
  if (!nodeIsNewEnough) await prepareNewerNode()
}, 180_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const kept = [null, 0, -9007199254740991, 2.5, '', 'één 😀 \u2028', [0, 255, 16]]

describe.each(bindings)('the SQLCipher binding %s', (binding) => {
  it.each(['answers', 'answers apart'] as const)(
    'S12 gives the %s that the app relies on',
    async (question) => {
      expect(await ask<Awaited<ReturnType<typeof answersOf>>>(binding, question, folder)).toEqual({
        inserted: [1, 1, 1, 1, 1, 1, 1],
        kept,
        changedMany: 3,
        changedNone: 0,
        again: [{ count: 7 }, { count: 7 }],
        version: [{ user_version: 3 }],
        json: [{ json: '{"a":true}' }],
        search: [{ fts: 1 }],
        twice: 'SQLITE_CONSTRAINT',
        nonsense: 'SQLITE_ERROR',
        numbered: [{ second: 'b', first: 'a', again: 'b' }],
        noFolder: 'SQLITE_CANTOPEN',
        wrongKey: 'SQLITE_NOTADB',
        rolledBack: { count: 7 }
      })
    }
  )

  it.each(['statements', 'statements apart'] as const)(
    'S12 answers %s of every kind, with rows or without, however it is asked',
    async (question) => {
      const asked = await ask<Awaited<ReturnType<typeof statementAnswers>>>(binding, question, folder)
      expect(asked.answered).toEqual(asked.wanted)
    }
  )

  it('S12 saves and reads on while a heavy read goes on', { timeout: 120_000 }, async () => {
    expect(await ask(binding, 'concurrency', folder)).toEqual({ saved: 20 })
  })

  it(
    'S05 puts a file under a new key while others write, and loses nothing of it',
    { timeout: 120_000 },
    async () => {
      expect(await ask(binding, 'new key', folder)).toEqual({
        wroteMeanwhile: true,
        lost: 0,
        damage: [],
        opensWithTheOldKey: false,
        left: false
      })
    }
  )

  it('R67 notices a changed bit in every page that holds something', { timeout: 120_000 }, async () => {
    const found = await ask<Awaited<ReturnType<typeof damageFound>>>(binding, 'damage', folder)
    expect(Object.keys(found.pages).sort()).toEqual(['first', 'free leaf', 'free trunk', 'overflow', 'tree'])
    const missed = Object.entries(found.pages).filter(([, page]) => page.missed > 0)
    // A free leaf is read by the check of the seals alone: docs/decisions/how-damage-is-found.md.
    expect(missed.map(([kind]) => kind)).toEqual(binding === 'journeyapps' ? [] : ['free leaf'])
    expect(found.whole).toBe('sound')
    expect(found.afterFreePagesWereUsed).toBe('sound')
  })

  it('S12 opens a file that the other binding made', async () => {
    const other = binding === 'journeyapps' ? 'multiple-ciphers' : 'journeyapps'
    const copy = join(folder, `${binding}-opens.dossier`)
    await copyFile(join(import.meta.dirname, 'files', `made-by-${other}.dossier`), copy)
    // As the contract leaves it: three of the values were changed.
    expect(await ask(binding, 'values', copy)).toEqual([1, 1, 1, ...kept.slice(3)])
  })
})

describe('where the compiled binding does not load', () => {
  it('the ready-made one serves in a Node that can load it, and an older one says what is missing', async () => {
    const driver = platformDriver('linux', () => Promise.reject(new Error('not compiled')))
    if (nodeIsNewEnough) expect((await driver).name).toBe('multiple-ciphers')
    else await expect(driver).rejects.toThrow('not compiled')
  })
})
