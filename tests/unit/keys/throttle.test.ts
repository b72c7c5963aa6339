import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settledAttempts, waitAfter } from '../../../electron/vault/keys/throttle'

describe('the wait after a wrong passphrase', () => {
  it('doubles from one second and ends at a quarter of an hour', () => {
    expect([0, 1, 2, 3, 4, 10, 11, 60].map(waitAfter)).toEqual([
      0, 1000, 2000, 4000, 8000, 512_000, 900_000, 900_000
    ])
  })

  it('begins anew, once, when the clock was set back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1e9 }), (failed, back) => {
        const then = 1_700_000_000_000
        const now = then - back
        const settled = settledAttempts({ failed, lastFailedAt: then }, now)
        expect(settled).toEqual({ failed, lastFailedAt: now })
        expect(settledAttempts(settled, now + 500)).toBe(settled)
      })
    )
  })

  it('is the longest when the file is damaged, so that spoiling it shortens none', () => {
    const now = 1_700_000_000_000
    const settled = settledAttempts('damaged', now)
    expect(settled.lastFailedAt).toBe(now)
    expect(waitAfter(settled.failed)).toBe(waitAfter(1000))
  })
})
