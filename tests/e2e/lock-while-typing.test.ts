import { expect, test } from 'vitest'
import { lockWhileTyping } from '../faults/lock'

/** The short form; `npm run faults -- lock` does it 200 times. */
test('S02 locked at any moment of typing, at most a second of it is lost, and nothing of it is readable', async () => {
  const figures = await lockWhileTyping(4)
  expect(figures).toMatchObject({ locks: 4, caretElsewhere: 0, readable: [] })
  expect(figures.longestLossMs).toBeLessThanOrEqual(1000)
})
