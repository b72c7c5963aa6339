import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AuditAnchor } from '../../../electron/vault/audit'
import { Database, platformDriver, type ReadableDatabase, sql } from '../../../electron/vault/database'

const key = Buffer.alloc(32, 5)
const hash = 'ab'.repeat(32)

let folder: string
let file: string
let log: Database
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-anchor-'))
  file = join(folder, 'practice.anchor')
  log = await Database.open(await platformDriver(), join(folder, 'log'), key)
  await log.transaction((db) =>
    db.run(sql`CREATE TABLE audit_log (sequence INTEGER PRIMARY KEY, hash TEXT) STRICT`)
  )
})
afterEach(async () => {
  await log.close()
  await rm(folder, { recursive: true, force: true })
})

/** A log of these entries, as far as the anchor asks. */
async function logOf(entries: Record<number, string>): Promise<ReadableDatabase> {
  await log.transaction(async (db) => {
    await db.run(sql`DELETE FROM audit_log`)
    for (const [sequence, held] of Object.entries(entries)) {
      await db.run(sql`INSERT INTO audit_log VALUES (${Number(sequence)}, ${held})`)
    }
  })
  return log.screen
}

const anchor = (by = key) => new AuditAnchor(file, by)

describe('R75 the anchor of the log', () => {
  it('holds for a log that has its head, however much was added since', async () => {
    await anchor().write(await logOf({ 7: hash }))
    expect(await anchor().holds(await logOf({ 7: hash }))).toBe(true)
    expect(await anchor().holds(await logOf({ 7: hash, 8: 'cd' }))).toBe(true)
  })

  it('holds for no log in which the entry is another, or is not there', async () => {
    await anchor().write(await logOf({ 7: hash }))
    expect(await anchor().holds(await logOf({ 7: 'cd'.repeat(32) }))).toBe(false)
    expect(await anchor().holds(await logOf({ 6: hash }))).toBe(false)
  })

  it('of a log without entries stands where the chain begins', async () => {
    await anchor().write(await logOf({}))
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ sequence: 0, hash: '0'.repeat(64) })
    expect(await anchor().holds(await logOf({}))).toBe(true)
    expect(await anchor().holds(await logOf({ 1: hash }))).toBe(true)
  })

  it('is proved by the database key alone', async () => {
    await anchor().write(await logOf({ 7: hash }))
    expect(await anchor(Buffer.alloc(32, 6)).holds(await logOf({ 7: hash }))).toBe(false)
  })

  it('is written as every version proves it', async () => {
    await anchor().write(await logOf({ 7: hash }))
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      sequence: 7,
      hash,
      proofs: ['85865a078740b9ee6834f8623e72c016361401b46e05d781ac909299a2c97f99']
    })
  })

  it.each<[string, (written: object) => unknown]>([
    ['another number', (written) => ({ ...written, sequence: 6 })],
    ['another hash', (written) => ({ ...written, hash: 'cd'.repeat(32) })],
    ['no proof', (written) => ({ ...written, proofs: [] })],
    ['half a proof', (written) => ({ ...written, proofs: ['00'] })],
    ['nothing of what it should', () => ({})]
  ])('holds for nothing with %s', async (_what, change) => {
    await anchor().write(await logOf({ 7: hash }))
    await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')) as object)))
    expect(await anchor().holds(await logOf({ 6: hash, 7: hash }))).toBe(false)
    expect(await anchor().holds(await logOf({ 6: hash, 7: 'cd'.repeat(32) }))).toBe(false)
  })

  it('that is not there holds for nothing', async () => {
    expect(await anchor().holds(await logOf({ 7: hash }))).toBe(false)
  })

  describe('while the database key changes', () => {
    const next = Buffer.alloc(32, 6)

    it('holds under both keys', async () => {
      await anchor().write(await logOf({ 7: hash }))
      await anchor().writeFor(anchor(next))
      for (const by of [key, next]) expect(await anchor(by).holds(await logOf({ 7: hash }))).toBe(true)
      expect(await anchor(Buffer.alloc(32, 9)).holds(await logOf({ 7: hash }))).toBe(false)
    })

    it('is not made to fit when it does not', async () => {
      await anchor(Buffer.alloc(32, 9)).write(await logOf({ 7: hash }))
      const before = await readFile(file, 'utf8')
      await anchor().writeFor(anchor(next))
      expect(await readFile(file, 'utf8')).toBe(before)
    })

    it('is not made where there is none', async () => {
      await anchor().writeFor(anchor(next))
      await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' })
    })
  })
})
