import { describe, expect, it } from 'vitest'
import { assessPassphrase, refuseWeakPassphrase } from '../../../electron/vault/keys/passphrase-strength'

const strong = 'lantaarn-visser-molen-kade-42'

describe('R71 a passphrase', () => {
  it.each([
    ['that nobody guesses', strong, { acceptable: true, score: 4, hints: [] }],
    ['of fourteen characters', 'qz7!kw2#xv9@pb', { acceptable: false, hints: ['tooShort'] }],
    ['of fifteen', 'qz7!kw2#xv9@pbt', { acceptable: true, hints: [] }],
    // Two code units for one character each.
    ['of fourteen, some of them drawn', 'qz7!kw2#xv9@p😀', { acceptable: false, hints: ['tooShort'] }],
    [
      'of fourteen, written with wide letters',
      'ｑｚ７!kw2#xv9@pb',
      { acceptable: false, hints: ['tooShort'] }
    ],
    ['that repeats itself', 'aaaaaaaaaaaaaaaaaaaa', { acceptable: false, hints: ['repeats', 'guessable'] }],
    ['that runs along the keyboard', 'qwertyuiopasdfghjkl', { acceptable: false }],
    ['that everybody takes', 'passwordpassword', { acceptable: false }]
  ])('%s', async (_what, passphrase, expected) => {
    expect(await assessPassphrase(passphrase, 'nl', [])).toMatchObject(expected)
  })

  it('is held against what is known of whoever chooses it', async () => {
    const own = 'Hildegard Verschuere'
    expect((await assessPassphrase(own, 'nl', [])).acceptable).toBe(true)
    const known = await assessPassphrase(own, 'nl', [own.toLowerCase()])
    expect(known).toMatchObject({ acceptable: false })
    expect(known.hints).toContain('personal')
  })

  it.each([
    ['nl', 'verantwoordelijkheid'],
    ['fr', 'malheureusement'],
    ['en', 'responsibilities']
  ] as const)('is held against the words of its language: %s', async (language, word) => {
    const { acceptable, hints } = await assessPassphrase(word, language, [])
    expect({ acceptable, common: hints.includes('common') }).toEqual({ acceptable: false, common: true })
  })

  it('says what is wrong with a long one only when it is wrong: a common word among others is no fault', async () => {
    expect((await assessPassphrase('water en dan vijf lege stoelen 83', 'nl', [])).hints).toEqual([])
  })

  it('is refused in words when it is weak, and not otherwise', async () => {
    await expect(refuseWeakPassphrase('kort', 'nl', [])).rejects.toMatchObject({
      code: 'vault.weakPassphrase'
    })
    await expect(refuseWeakPassphrase(strong, 'nl', [])).resolves.toBeUndefined()
  })
})
