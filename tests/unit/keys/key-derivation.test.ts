import { describe, expect, it } from 'vitest'
import {
  calibrate,
  deriveKey,
  normalise,
  passesFor,
  withFreshSalt
} from '../../../electron/vault/keys/key-derivation'

const weakest = { memoryKiB: 19 * 1024, passes: 2, lanes: 1, salt: Buffer.alloc(16, 7).toString('base64') }

describe('a key derived from a passphrase', () => {
  it('is Argon2id of RFC 9106: the same on every computer', async () => {
    // By OpenSSL, through crypto.argon2Sync of Node 24.
    expect((await deriveKey('lantaarn', weakest)).toString('hex')).toBe(
      'c7c90318096c1a4c2f92fb0a53ed5b14b30e855806ea7158a7993b68d5345ef3'
    )
  })

  it('is the same however its accents were typed, and for wide letters', async () => {
    const typed = 'café Noël ｗｉｊｄ'
    expect(normalise(typed)).toBe('café Noël wijd')
    const composed = await deriveKey(typed.normalize('NFC'), weakest)
    expect(await deriveKey(typed.normalize('NFD'), weakest)).toEqual(composed)
    expect(await deriveKey('cafe Noel wijd', weakest)).not.toEqual(composed)
  })

  it.each([
    ['memory', { memoryKiB: 19 * 1024 - 1 }],
    ['passes', { passes: 1 }],
    ['lanes', { lanes: 0 }],
    ['salt', { salt: Buffer.alloc(15).toString('base64') }]
  ])('is refused with too little %s: a slot that was tampered with', async (_what, less) => {
    await expect(deriveKey('lantaarn', { ...weakest, ...less })).rejects.toMatchObject({
      code: 'vault.slotTooWeak'
    })
  })

  it.each([
    ['memory', { memoryKiB: 1024 * 1024 + 1 }],
    ['passes', { passes: 17 }],
    ['lanes', { lanes: 17 }]
  ])('is refused with more %s than a computer could work through', async (_what, more) => {
    await expect(deriveKey('lantaarn', { ...weakest, ...more })).rejects.toMatchObject({
      code: 'vault.slotTooWeak'
    })
  })

  it('may take as many passes and lanes as are allowed', async () => {
    expect(await deriveKey('lantaarn', { ...weakest, passes: 16, lanes: 16 })).toHaveLength(32)
  })
})

describe('the parameters of a new slot', () => {
  it('are never under 64 MiB and three passes, never over sixteen, with a salt of 16 random bytes', async () => {
    const { memoryKiB, passes, lanes, salt } = await calibrate()
    expect({ memoryKiB, lanes }).toEqual({ memoryKiB: 64 * 1024, lanes: 1 })
    expect(passes).toBeGreaterThanOrEqual(3)
    expect(passes).toBeLessThanOrEqual(16)
    expect(Buffer.from(salt, 'base64')).toHaveLength(16)
  })

  it.each([
    [350, 6],
    [300, 7],
    [700, 3],
    [5000, 3],
    [132, 16],
    [1, 16],
    [0, 16]
  ])('take seven tenths of a second where three passes take %s ms: %s passes', (startMs, passes) => {
    expect(passesFor(startMs)).toBe(passes)
  })

  it('are as strong for another slot, with another salt', () => {
    const other = withFreshSalt(weakest)
    expect({ ...other, salt: weakest.salt }).toEqual(weakest)
    expect(other.salt).not.toBe(weakest.salt)
    expect(Buffer.from(other.salt, 'base64')).toHaveLength(16)
  })
})
