import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { remainingWait, waitAfter } from '../../../electron/vault/keys/throttle'

describe('the wait after a wrong passphrase', () => {
  it('doubles from one second and ends at a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 10, 11, 60].map(waitAfter)).toEqual([
      0, 1000, 2000, 4000, 8000, 512_000, 900_000, 900_000
    ])
  })

  it('is never shortened by the clock, whatever it is set to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -1e9, max: 0 }), (failed, back) => {
        const now = 1_700_000_000_000
        return remainingWait({ failed, lastFailedAt: now }, now + back) === waitAfter(failed)
      })
    )
  })
})
