import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { settledAttempts, Throttle, waitAfter } from '../../../electron/vault/keys/throttle'

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
        expect(settledAttempts(settled, now)).toBe(settled)
        expect(settledAttempts(settled, now + 500)).toBe(settled)
      })
    )
  })

  it('S04 is the longest when the file is damaged, so that spoiling it shortens none', () => {
    const now = 1_700_000_000_000
    const settled = settledAttempts('damaged', now)
    expect(settled.lastFailedAt).toBe(now)
    expect(waitAfter(settled.failed)).toBe(waitAfter(1000))
  })
})

describe('guessing', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-throttle-'))
    file = join(folder, 'practice.attempts')
    now = { monotonicMs: 5000, wallMs: 1_700_000_000_000 }
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  let now: { monotonicMs: number; wallMs: number }
  const pass = (milliseconds: number) => {
    now = { monotonicMs: now.monotonicMs + milliseconds, wallMs: now.wallMs + milliseconds }
  }
  /** A process of its own: its monotonic clock begins anew. */
  const started = () => {
    now = { ...now, monotonicMs: 5000 }
    return new Throttle(file, () => now)
  }
  const wrong = () => Promise.resolve([])
  const right = () => Promise.resolve(['key'])
  const fail = (throttle: Throttle) =>
    expect(throttle.attempt(wrong)).rejects.toMatchObject({ code: 'vault.wrongPassphrase' })

  it('begins without a wait and with no attempt counted', async () => {
    const throttle = started()
    expect(await throttle.remainingMs()).toBe(0)
    expect(await throttle.failedAttempts()).toBe(0)
    expect(await throttle.attempt(right)).toEqual(['key'])
  })

  it('is refused until the wait is over, to the millisecond, and says how long it takes in whole seconds', async () => {
    const throttle = started()
    await fail(throttle)
    pass(1000)
    await fail(throttle)
    expect(await throttle.remainingMs()).toBe(2000)
    pass(999.5)
    expect(await throttle.remainingMs()).toBe(1001)
    let tried = false
    const attempt = throttle.attempt(() => {
      tried = true
      return right()
    })
    await expect(attempt).rejects.toMatchObject({ code: 'vault.wait', details: { seconds: 2 } })
    expect(tried).toBe(false)
    pass(1000.5)
    expect(await throttle.remainingMs()).toBe(0)
    expect(await throttle.attempt(right)).toEqual(['key'])
  })

  it('is counted before it is tried: pulling the plug meanwhile wins none', async () => {
    const throttle = started()
    const unplugged = throttle.attempt(() => Promise.reject(new Error('the power went')))
    await expect(unplugged).rejects.toThrow('the power went')
    expect(await started().failedAttempts()).toBe(1)
    expect(await started().remainingMs()).toBe(1000)
  })

  it('is forgotten once the passphrase was right, on the disk as well', async () => {
    const throttle = started()
    await fail(throttle)
    pass(1000)
    await throttle.attempt(right)
    expect(await throttle.failedAttempts()).toBe(0)
    expect(await throttle.remainingMs()).toBe(0)
    expect(await started().failedAttempts()).toBe(0)
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('goes on after a start where it was, by the wall clock', async () => {
    const before = started()
    await fail(before)
    pass(1000)
    await fail(before)
    pass(500)
    const after = started()
    expect(await after.failedAttempts()).toBe(2)
    expect(await after.remainingMs()).toBe(1500)
    pass(1500)
    await fail(after)
    expect(await after.remainingMs()).toBe(4000)
  })

  it('waits no shorter and no longer for a wall clock that is set while the app runs', async () => {
    const throttle = started()
    await fail(throttle)
    for (const moved of [-3_600_000, 7_200_000]) {
      now = { ...now, wallMs: now.wallMs + moved }
      expect(await throttle.remainingMs()).toBe(1000)
    }
  })

  it('waits anew after a start with the clock set back, and the next start goes on with that wait', async () => {
    await fail(started())
    now = { ...now, wallMs: now.wallMs - 3_600_000 }
    expect(await started().remainingMs()).toBe(1000)
    pass(400)
    expect(await started().remainingMs()).toBe(600)
  })

  it.each([
    ['no JSON', 'spoiled'],
    ['not what it should say', '{"failed":1}'],
    ['less than no attempts', '{"failed":-3,"lastFailedAt":0}'],
    ['half an attempt', '{"failed":0.5,"lastFailedAt":0}']
  ])('waits longest for a file that holds %s', async (_what, content) => {
    await writeFile(file, content)
    const throttle = started()
    expect(await throttle.remainingMs()).toBe(15 * 60_000)
    expect(await throttle.failedAttempts()).toBe(11)
    // Written down, so that the next start goes on with the wait.
    pass(60_000)
    expect(await started().remainingMs()).toBe(14 * 60_000)
  })

  it('waits longest for a file that cannot even be read, and that wait ends', async () => {
    await mkdir(file)
    const throttle = started()
    expect(await throttle.remainingMs()).toBe(15 * 60_000)
    pass(15 * 60_000)
    expect(await throttle.remainingMs()).toBe(0)
  })

  it('one attempt waits for the one before it', async () => {
    const throttle = started()
    const answers = await Promise.allSettled([1, 2, 3].map(() => throttle.attempt(wrong)))
    const codes = answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).message)
    expect(codes).toEqual(['vault.wrongPassphrase', 'vault.wait', 'vault.wait'])
    expect(await throttle.failedAttempts()).toBe(1)
  })
})
