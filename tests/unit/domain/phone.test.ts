import { describe, expect, it } from 'vitest'
import { normalisePhone } from '../../../shared/domain/phone'

describe('a telephone number', () => {
  it.each([
    ['0485 12 34 56', '+32 485 12 34 56'],
    ['0485/12.34.56', '+32 485 12 34 56'],
    ['0032 485 12 34 56', '+32 485 12 34 56'],
    ['09 225 10 20', '+32 9 225 10 20'],
    ['+31 20 624 1111', '+31 20 624 1111']
  ])('%s is kept as %s: of Belgium, unless it says another country', (typed, kept) => {
    expect(normalisePhone(typed)).toBe(kept)
  })

  it.each(['', 'bel Karel', '12', '0485 12 34', '+32 485 12 34 56 78 90'])('is not this: %j', (typed) => {
    expect(normalisePhone(typed)).toBeNull()
  })
})
