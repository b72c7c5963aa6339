import { describe, expect, it } from 'vitest'
import { newRecoveryKey, readRecoveryKey } from '../../../electron/vault/keys/recovery-key'

describe('a recovery key', () => {
  it('is eight groups of four, in letters and digits that nobody takes for each other', () => {
    for (let time = 0; time < 50; time += 1) {
      const groups = newRecoveryKey()
      expect(groups).toHaveLength(8)
      for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/)
    }
  })

  it('is another each time, in every place and with every letter', () => {
    const keys = Array.from({ length: 400 }, () => newRecoveryKey().join(''))
    expect(new Set(keys).size).toBe(400)
    expect([...new Set(keys.join(''))].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    for (let place = 0; place < 32; place += 1) {
      expect(new Set(keys.map((key) => key[place])).size).toBeGreaterThan(20)
    }
  })

  it('is read back however it is typed', () => {
    const groups = newRecoveryKey()
    const key = groups.join('')
    for (const typed of [key, groups.join(' '), groups.join(' - ').toLowerCase()]) {
      expect(readRecoveryKey(typed)).toBe(key)
    }
    expect(readRecoveryKey(key.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(key)
  })

  it('is told from a mistyped one: any letter that is another', () => {
    const key = newRecoveryKey().join('')
    let taken = 0
    for (let place = 0; place < key.length; place += 1) {
      const other = key[place] === '7' ? '8' : '7'
      if (readRecoveryKey(key.slice(0, place) + other + key.slice(place + 1)) !== null) taken += 1
    }
    // Ten bits of check: one slip in a thousand is not noticed, here of 32.
    expect(taken).toBeLessThanOrEqual(1)
  })

  it.each([
    ['none', () => ''],
    ['one letter short', (key: string) => key.slice(1)],
    ['one letter long', (key: string) => `${key}0`],
    ['another key behind it', (key: string) => key + newRecoveryKey().join('')]
  ])('is not this: %s', (_what, typed) => {
    expect(readRecoveryKey(typed(newRecoveryKey().join('')))).toBeNull()
  })

  it('keeps its check from version to version: a sheet that was printed opens for ever', () => {
    expect(readRecoveryKey('0123 4567 89AB CDEF GHJK MNPQ RSTV WXJS')).toBe(
      '0123456789ABCDEFGHJKMNPQRSTVWXJS'
    )
  })
})
