import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { newDatabaseKey, openSlot, sealKey, type KeySlot } from '../../../electron/vault/keys/key-slots'

const passphrase = 'lantaarn-visser-molen-kade-42'
const weakest = { memoryKiB: 19 * 1024, passes: 2, lanes: 1, salt: Buffer.alloc(16, 3).toString('base64') }
const databaseKey = newDatabaseKey()

let slot: KeySlot
beforeAll(async () => {
  const owner = { kind: 'passphrase', memberId: randomUUID(), createdAt: new Date() } as const
  slot = await sealKey(databaseKey, passphrase, weakest, owner)
})

describe('a key slot', () => {
  it('gives the database key for its passphrase, and nothing for another', async () => {
    expect(await openSlot(slot, passphrase)).toEqual(databaseKey)
    expect(await openSlot(slot, `${passphrase}!`)).toBeNull()
  })

  const sealedWith = (change: (sealed: Buffer) => void) => (made: KeySlot) => {
    const sealed = Buffer.from(made.sealedKey, 'base64')
    change(sealed)
    return { ...made, sealedKey: sealed.toString('base64') }
  }
  const flipped = (at: number) => sealedWith((sealed) => sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at))

  it.each<[string, (made: KeySlot) => KeySlot]>([
    ['given to another member', (made) => ({ ...made, memberId: randomUUID() })],
    ['made the slot of the recovery key', (made) => ({ ...made, kind: 'recovery', memberId: null })],
    ['put under the name of another slot', (made) => ({ ...made, id: randomUUID() })],
    ['given more lanes', (made) => ({ ...made, argon2id: { ...made.argon2id, lanes: 2 } })],
    ['given more passes', (made) => ({ ...made, argon2id: { ...made.argon2id, passes: 3 } })],
    // Other text for the same bytes: the last character of 16 bytes in base64 leaves four bits unused.
    [
      'given the same salt in other letters',
      (made) => ({ ...made, argon2id: { ...made.argon2id, salt: made.argon2id.salt.replace('w==', 'x==') } })
    ],
    ['changed in its nonce', flipped(0)],
    ['changed in its key', flipped(20)],
    ['changed in its tag', flipped(50)]
  ])('that was %s opens for nobody', async (_what, change) => {
    const changed = change(slot)
    expect(changed).not.toEqual(slot)
    expect(await openSlot(changed, passphrase)).toBeNull()
  })

  it('holds the key in no readable form, and never twice in the same', async () => {
    const again = await sealKey(databaseKey, passphrase, weakest, { ...slot, createdAt: new Date() })
    expect(again.sealedKey).not.toBe(slot.sealedKey)
    expect(Buffer.from(slot.sealedKey, 'base64').includes(databaseKey)).toBe(false)
    expect(await openSlot(again, passphrase)).toEqual(databaseKey)
  })
})
