import { createHash, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeySlot } from '../../../electron/vault/keys/key-slots'
import { mendSlots, readSlots, writeSlots } from '../../../electron/vault/keys/slot-file'

let folder: string
let file: string
let spare: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-slots-'))
  file = join(folder, 'practice.keys')
  spare = `${file}.spare`
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const slot = (kind: KeySlot['kind']): KeySlot => ({
  id: randomUUID(),
  kind,
  memberId: kind === 'recovery' ? null : randomUUID(),
  createdAt: '2026-03-02T09:00:00.000Z',
  argon2id: { memoryKiB: 19456, passes: 2, lanes: 1, salt: 'AAAAAAAAAAAAAAAAAAAAAA==' },
  sealedKey: 'AAAA'
})
const slots = [slot('passphrase'), slot('recovery')]
const text = (path: string) => readFile(path, 'utf8')

describe('the slots', () => {
  it('are kept twice, alike, and read back as they were written', async () => {
    await writeSlots(file, slots)
    expect(await text(spare)).toBe(await text(file))
    expect(await readSlots(file)).toEqual(slots)
    expect((await readdir(folder)).sort()).toEqual(['practice.keys', 'practice.keys.spare'])
  })

  it('are written as every version reads them', async () => {
    await writeSlots(file, slots)
    const checksum = createHash('sha256').update(JSON.stringify(slots)).digest('hex')
    expect(JSON.parse(await text(file))).toEqual({ format: 'dossier key slots', version: 1, slots, checksum })
  })

  it.each([
    ['is spoiled', (path: string) => writeFile(path, 'spoiled')],
    ['is gone', (path: string) => rm(path)],
    ['is empty', (path: string) => writeFile(path, '')]
  ])(
    'are read from the other file when either %s, and both are alike after mending',
    async (_what, spoil) => {
      for (const spoiled of [file, spare]) {
        await writeSlots(file, slots)
        const whole = await text(file)
        await spoil(spoiled)
        expect(await readSlots(file)).toEqual(slots)
        expect(await mendSlots(file)).toEqual(slots)
        expect([await text(file), await text(spare)]).toEqual([whole, whole])
      }
    }
  )

  it('are those of the first file when a cut left the two different', async () => {
    await writeSlots(file, slots)
    const old = await text(spare)
    const newer = [slot('passphrase'), ...slots]
    await writeSlots(file, newer)
    await writeFile(spare, old)
    expect(await readSlots(file)).toEqual(newer)
    expect(await mendSlots(file)).toEqual(newer)
    expect(await text(spare)).toBe(await text(file))
  })

  it('are not written again when the two are alike: an unlock needs no room on the disk', async () => {
    await writeSlots(file, slots)
    const files = async () => [(await stat(file)).ino, (await stat(spare)).ino]
    const before = await files()
    await mendSlots(file)
    expect(await files()).toEqual(before)
  })

  it('are absent when neither file is there', async () => {
    await expect(readSlots(file)).rejects.toMatchObject({ code: 'vault.absent' })
    await expect(mendSlots(file)).rejects.toMatchObject({ code: 'vault.absent' })
  })

  it.each<[string, (content: Record<string, unknown>) => unknown]>([
    ['another format', (content) => ({ ...content, format: 'something else' })],
    ['another version', (content) => ({ ...content, version: 2 })],
    ['no slot', (content) => ({ ...content, slots: [], checksum: sum([]) })],
    ['a slot that was changed', (content) => ({ ...content, slots: [slots[0], slot('recovery')] })],
    ['no checksum', ({ checksum: _checksum, ...content }) => content]
  ])('are damaged when both files hold %s', async (_what, change) => {
    await writeSlots(file, slots)
    const content = JSON.parse(await text(file)) as Record<string, unknown>
    for (const path of [file, spare]) await writeFile(path, JSON.stringify(change(content)))
    await expect(readSlots(file)).rejects.toMatchObject({ code: 'vault.slotsDamaged' })
  })

  it('are damaged, not absent, when one file is spoiled and the other gone, whichever', async () => {
    for (const [spoiled, gone] of [
      [file, spare],
      [spare, file]
    ] as const) {
      await writeSlots(file, slots)
      await writeFile(spoiled, 'spoiled')
      await rm(gone)
      await expect(readSlots(file)).rejects.toMatchObject({ code: 'vault.slotsDamaged' })
    }
  })

  it('that cannot be written say why in words', async () => {
    await mkdir(spare)
    await mkdir(join(spare, 'in-the-way'))
    await expect(writeSlots(file, slots)).rejects.toBeInstanceOf(Error)
    await expect(writeSlots(join(folder, 'nowhere', 'practice.keys'), slots)).rejects.toMatchObject({
      code: 'storage.failed'
    })
  })
})

const sum = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex')
