import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanKeyText, groupedKeyText } from '../../../shared/domain/recovery-key-text'

const symbol = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'))
const key = fc.array(symbol, { minLength: 32, maxLength: 32 }).map((symbols) => symbols.join(''))

describe('a recovery key that is copied from paper', () => {
  it.each([
    ['abcd-efgh', 'ABCDEFGH'],
    ['ab cd  efgh', 'ABCDEFGH'],
    ['O0Il', '0011'],
    ['', '']
  ])('%j is read as %j', (typed, meant) => {
    expect(cleanKeyText(typed)).toBe(meant)
  })

  it.each([
    ['abcdefghjk', 'ABCD EFGH JK'],
    ['abcdefgh', 'ABCD EFGH'],
    ['abc', 'ABC']
  ])('%j is put into groups as %j', (typed, grouped) => {
    expect(groupedKeyText(typed)).toBe(grouped)
  })

  it('means the same in groups, in small letters, and with dashes', () => {
    fc.assert(
      fc.property(key, (whole) => {
        expect(cleanKeyText(groupedKeyText(whole))).toBe(whole)
        expect(cleanKeyText(groupedKeyText(whole).toLowerCase().replaceAll(' ', '-'))).toBe(whole)
      })
    )
  })
})
