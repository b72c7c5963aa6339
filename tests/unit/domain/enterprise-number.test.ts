import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatEnterpriseNumber,
  isEnterpriseNumber,
  normaliseEnterpriseNumber
} from '../../../shared/domain/enterprise-number'

describe('R03 an enterprise number', () => {
  it.each([
    ['0417568766', '0417568766'],
    ['0417.568.766', '0417568766'],
    ['BE 0417 568 766', '0417568766'],
    ['  be0417-568/766', '0417568766'],
    // From before 2005, without its leading zero.
    ['417.568.766', '0417568766'],
    ['BE 417568766', '0417568766']
  ])('is taken however it is written: %j', (written, digits) => {
    expect(isEnterpriseNumber(written)).toBe(true)
    expect(normaliseEnterpriseNumber(written)).toBe(digits)
    expect(formatEnterpriseNumber(written)).toBe('0417.568.766')
  })

  it.each(['0417568767', '2417568766', '41756876', '04175687660', '0417568BE766', '1 BE 0417568766', ''])(
    'is not this: %j',
    (text) => {
      expect(isEnterpriseNumber(text)).toBe(false)
    }
  )

  it('ends in 97 less the rest of its first eight digits, and in nothing else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2_000_000, max: 19_999_999 }),
        fc.integer({ min: 1, max: 97 }),
        (first, check) => {
          const text = `${String(first).padStart(8, '0')}${String(check).padStart(2, '0')}`
          expect(isEnterpriseNumber(text)).toBe(check === 97 - (first % 97))
        }
      )
    )
  })
})
