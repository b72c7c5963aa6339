import { mkdir, mkdtemp, open, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDurably } from '../../../electron/durable-file'
import { whileHeld } from '../../../electron/held-file'
import { DossierError } from '../../../shared/errors'
import { practiceFiles } from '../../../electron/vault/practice-files'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusal = (code: string) => Object.assign(new Error(code), { code })

describe('a file that another program holds', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'is tried again, ever more seldom, while it answers %s',
    async (code) => {
      const waited: number[] = []
      let left = 4
      const work = () => (left-- > 0 ? Promise.reject(refusal(code)) : Promise.resolve())
      await whileHeld(work, (milliseconds) => Promise.resolve(waited.push(milliseconds)))
      expect(waited).toEqual([10, 20, 40, 80])
    }
  )

  it('is known when a transaction has said it in its own words', async () => {
    let tried = 0
    const work = () =>
      ++tried === 1
        ? Promise.reject(new DossierError('storage.failed', undefined, { cause: refusal('EBUSY') }))
        : Promise.resolve('done')
    expect(await whileHeld(work, () => Promise.resolve())).toBe('done')
  })

  it('is given up after two and a half seconds, with the refusal itself', async () => {
    let waitedMs = 0
    const held = whileHeld(
      () => Promise.reject(refusal('EBUSY')),
      (milliseconds) => Promise.resolve((waitedMs += milliseconds))
    )
    await expect(held).rejects.toMatchObject({ code: 'EBUSY' })
    expect(waitedMs).toBe(2550)
  })

  it('is not waited for when it answers something else', async () => {
    let tried = 0
    const work = () => Promise.reject(refusal(++tried === 1 ? 'ENOSPC' : 'EBUSY'))
    await expect(whileHeld(work)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(tried).toBe(1)
  })

  it('gets its new content when the other lets go', async () => {
    const file = join(folder, 'practice.keys')
    await writeFile(file, 'old')
    const scanner = await open(file, 'r')
    const letGo = new Promise((resolve) => setTimeout(resolve, 150)).then(() => scanner.close())
    await writeDurably(file, 'new')
    await letGo
    expect(await readFile(file, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['practice.keys'])
  })
})

describe('a path', () => {
  it('may be longer than 260 characters', async () => {
    const deep = join(folder, ...Array.from({ length: 8 }, () => 'y'.repeat(40)))
    await mkdir(deep, { recursive: true })
    const file = join(deep, 'rapport.pdf')
    await writeDurably(file, 'long')
    expect(file.length).toBeGreaterThan(260)
    expect(await readFile(file, 'utf8')).toBe('long')
  })

  it('of each file of the practice is below 260 characters for the longest name of a user', () => {
    const profile = `C:\\Users\\${'n'.repeat(104)}\\AppData\\Local\\Dossier\\practice`
    const unfinished = '.spare.0f0c3f0e-6f3c-4d51-a6b8-5f8d7a1c2b3d.unfinished'
    for (const file of Object.values(practiceFiles(profile))) {
      expect(file.length + unfinished.length).toBeLessThan(260)
    }
  })

  it.each(['con', 'NUL.pdf', 'rapport:verborgen.pdf', 'rapport.', 'rapport '])(
    'whose name Windows keeps otherwise is written nowhere there: %j',
    async (name) => {
      await expect(writeDurably(join(folder, name), 'x', 'win32')).rejects.toMatchObject({ code: 'EINVAL' })
      expect(await readdir(folder)).toEqual([])
    }
  )
})
