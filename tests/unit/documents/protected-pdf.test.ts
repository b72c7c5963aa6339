import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cleanPdf } from '../../../electron/vault/documents/clean-pdf'
import { countPages } from '../../../electron/vault/documents/pages'
import { protectPdf } from '../../../electron/vault/documents/protected-pdf'
import { askPdf } from '../../../electron/vault/documents/qpdf'
import { readPdf } from '../../support/read-pdf'
import { smallPdf } from '../../support/small-pdf'

const marker = 'Kwetsbaarheidsmerkteken'
const passphrase = 'abacus-zoology-unplug-haven-cosmic-ridden'
const holds = (bytes: Buffer, word: string) =>
  bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))

describe('a clean PDF', () => {
  test('says nothing of who made it, with what and when', async () => {
    const clean = await cleanPdf(smallPdf(marker))
    expect(holds(clean, 'Marker in the title')).toBe(false)
    expect(holds(clean, 'Skia')).toBe(false)
    expect(holds(clean, 'D:2026')).toBe(false)
    expect((await readPdf(clean)).text).toBe(marker)
  })

  test('is the same file, byte for byte, when it is made again', async () => {
    expect(await cleanPdf(smallPdf(marker))).toEqual(await cleanPdf(smallPdf(marker)))
    expect(await cleanPdf(smallPdf(marker))).not.toEqual(await cleanPdf(smallPdf('iets anders')))
  })

  test.each([1, 3, 12])('is counted: %d pages', async (pages) => {
    expect(await countPages(smallPdf(marker, pages))).toBe(pages)
  })
})

describe('a protected PDF', () => {
  test('R71 opens with its passphrase and shows what went in', async () => {
    const { text, info } = await readPdf(await protectPdf(smallPdf(marker), passphrase), passphrase)
    expect(text).toBe(marker)
    expect(info).not.toHaveProperty('Title')
    expect(info).not.toHaveProperty('CreationDate')
  })

  test('R71 stays shut without it, or with another', async () => {
    const locked = await protectPdf(smallPdf(marker), passphrase)
    await expect(readPdf(locked)).rejects.toHaveProperty('name', 'PasswordException')
    await expect(readPdf(locked, `${passphrase}s`)).rejects.toHaveProperty('name', 'PasswordException')
    await expect(askPdf(locked, '--show-npages')).rejects.toThrow('qpdf ended')
  })

  test('R71 is under AES-256, revision 6, the metadata too', async () => {
    const raw = (await protectPdf(smallPdf(marker), passphrase)).toString('latin1')
    const encryption = /<<[^<>]*\/CF <<.*?>>[^>]*\/R 6\b[^]*?>>/.exec(raw)?.[0] ?? raw
    expect(encryption).toMatch(/\/CFM \/AESV3/)
    expect(encryption).toMatch(/\/R 6\b/)
    expect(encryption).toMatch(/\/V 5\b/)
    expect(raw).not.toMatch(/\/EncryptMetadata false/)
  })

  test('R72 holds nothing readable', async () => {
    const locked = await protectPdf(smallPdf(marker), passphrase)
    for (const word of [marker, passphrase, 'Marker in the title', 'Skia'])
      expect(holds(locked, word)).toBe(false)
    for (const word of [marker, 'Marker in the title', 'Skia'])
      expect(holds(smallPdf(marker), word)).toBe(true)
  })

  test('is another file each time: keys and identity are new', async () => {
    const [one, two] = [
      await protectPdf(smallPdf(marker), passphrase),
      await protectPdf(smallPdf(marker), passphrase)
    ]
    expect(one.equals(two)).toBe(false)
  })

  // A second opinion where the programs are installed; the checks above are complete without them.
  const installed =
    spawnSync('qpdf', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0
  test.runIf(installed)('convinces qpdf and pdftotext as well', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-pdf-'))
    try {
      const file = join(folder, 'locked.pdf')
      await writeFile(file, await protectPdf(smallPdf(marker), passphrase))
      const qpdf = (...words: string[]) => spawnSync('qpdf', [...words, file], { encoding: 'utf8' })
      expect(qpdf(`--password=${passphrase}`, '--show-encryption').stdout).toMatch(/R = 6[^]*AESv3/)
      expect(qpdf(`--password=${passphrase}`, '--check').status).toBe(0)
      expect(qpdf('--check').status).not.toBe(0)
      const text = (...words: string[]) => spawnSync('pdftotext', [...words, file, '-'], { encoding: 'utf8' })
      // pdftotext cuts a passphrase off at 32 characters; readers take 127.
      await writeFile(file, await protectPdf(smallPdf(marker), 'abacus-zoology-unplug'))
      expect(text('-upw', 'abacus-zoology-unplug').stdout).toContain(marker)
      expect(text().stdout).toBe('')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

test('a document that is none is refused', async () => {
  await expect(cleanPdf(Buffer.from('no pdf'))).rejects.toThrow('qpdf ended')
})
