import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { practiceFiles } from '../../electron/vault/practice-files'
import { openSlot } from '../../electron/vault/keys/key-slots'
import { readSlots } from '../../electron/vault/keys/slot-file'
import { killWhileChangingKeys } from '../faults/keys'
import { killWhileSaving } from '../faults/kill'
import { scanForMarkers } from '../faults/marker-scan'
import { databasePages, PageOracle, saltOf, walPages } from '../faults/page-oracle'
import { TrialPractice, trialPassphrase } from '../faults/trial-practice'

const project = join(import.meta.dirname, '../..')

let scratch: string
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dossier-faults-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }))

describe('the vault that is killed outright', () => {
  beforeAll(async () => {
    const build =
      "import { buildProgram } from './build/setup/application.mjs'; await buildProgram('faults', 'tests/faults')"
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', build], { cwd: project })
  }, 180_000)

  it(
    'S05 opens again with a passphrase that the user knows, killed while keys change',
    { timeout: 180_000 },
    async () => {
      const program = join(project, 'out', 'faults', 'key-changing-process.js')
      const figures = await killWhileChangingKeys(program, 8)
      expect(figures).toMatchObject({ kills: 8, unopened: 0, lost: 0, damage: [] })
      expect(figures.changes).toBeGreaterThan(0)
    }
  )

  it('R67 loses nothing that it acknowledged, and opens again every time', { timeout: 180_000 }, async () => {
    const figures = await killWhileSaving(join(project, 'out', 'faults', 'saving-process.js'), 12)
    expect(figures).toMatchObject({ kills: 12, lost: 0, damage: [], unopened: 0 })
    expect(figures.acknowledged).toBeGreaterThan(12)
  })
})

describe('what is on the disk', () => {
  /** A practice with some writing in it, still open, so that there is a write-ahead log. */
  async function written(): Promise<{ practice: TrialPractice; database: string; key: Buffer }> {
    const folder = join(scratch, 'practice')
    const practice = new TrialPractice(folder)
    const ids = await practice.found(3)
    for (const [number, id] of ids.entries()) await practice.save(id, number + 1)
    const files = practiceFiles(folder)
    for (const slot of await readSlots(files.slots)) {
      const key = await openSlot(slot, trialPassphrase)
      if (key) return { practice, database: files.database, key }
    }
    throw new Error('no slot opens')
  }

  it('R72 is sealed page by page, in the database and its log, by an independent reading', async () => {
    const { practice, database, key } = await written()
    const log = await readFile(`${database}-wal`)
    await practice.gate.close()
    const file = await readFile(database)
    const oracle = new PageOracle(key, saltOf(file))
    const pages = databasePages(file)
    const logged = walPages(log)
    expect(pages.length).toBeGreaterThan(40)
    expect(logged.length).toBeGreaterThan(10)
    for (const { number, page } of [...pages, ...logged]) {
      expect(oracle.verifies(page, number), `page ${number}`).toBe(true)
    }
    // The header that SQLite keeps readable begins behind the salt: pages of 4096 bytes, 80 of them reserved.
    const header = oracle.open(pages[0]?.page ?? Buffer.alloc(0), 1)
    expect(header.readUInt16BE(0)).toBe(4096)
    expect(header[4]).toBe(80)
  })

  it('shows a single changed bit', async () => {
    const { practice, database, key } = await written()
    await practice.gate.close()
    const file = await readFile(database)
    const oracle = new PageOracle(key, saltOf(file))
    const page = databasePages(file)[6]?.page ?? Buffer.alloc(0)
    page[1000] = (page[1000] ?? 0) ^ 1
    expect(oracle.verifies(page, 7)).toBe(false)
  })

  it('R72 holds no word of a record, in no file and no way of writing it', async () => {
    const { practice } = await written()
    const markers = ['Praktijk Proef', 'zoals een coach die schrijft', 'Kouter 1', trialPassphrase]
    expect(await scanForMarkers(scratch, markers)).toEqual([])
    await practice.gate.close()
    expect(await scanForMarkers(scratch, markers)).toEqual([])
  })

  it('is searched by a scan that does find words', async () => {
    await writeFile(join(scratch, 'plain'), 'xx zwaluwnest xx')
    await writeFile(join(scratch, 'wide'), Buffer.from('xx zwaluwnest', 'utf16le'))
    for (const before of ['', 'a', 'ab']) {
      await writeFile(
        join(scratch, `base64-${before}`),
        Buffer.from(`${before}zwaluwnest!`).toString('base64')
      )
    }
    const found = await scanForMarkers(scratch, ['zwaluwnest'])
    expect(found.map(({ encoding }) => encoding).sort()).toEqual([
      'base64',
      'base64',
      'base64',
      'utf16le',
      'utf8'
    ])
  })
})
