import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { looksEncrypted } from '../../../electron/vault/keys/sealed-file'

const folder = mkdtempSync(join(tmpdir(), 'dossier-sealed-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it.each([
  ['a plain database', Buffer.from('SQLite format 3\0 and what follows', 'latin1'), false],
  ['an empty file', Buffer.alloc(0), false],
  ['sealed pages', randomBytes(4096), true]
])('tells by its beginning: %s', async (name, content, encrypted) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  expect(await looksEncrypted(file)).toBe(encrypted)
})
