import { expect } from 'vitest'
import { lockAndScan } from '../faults/memory'
import { test } from './support/test'

/** The short form; `npm run faults -- memory` does it more often, by another trigger each time. */
test('R83 S01 locked, nothing that was typed or stored is in the memory of any process, nor in any file', async ({
  app
}) => {
  const { foundBefore, ...figures } = await lockAndScan(app, 1)
  // The scan can find what is there: without this the zeros below would say nothing.
  expect(foundBefore.typed, 'typed text while unlocked').toBeGreaterThan(0)
  expect(foundBefore.stored, 'a stored name while unlocked').toBeGreaterThan(0)
  expect(foundBefore.key, 'the key while unlocked').toBeGreaterThan(0)
  expect(figures).toEqual({
    locks: 1,
    hits: { typed: 0, stored: 0, passphrase: 0, key: 0 },
    readable: [],
    clipboardLeft: 0
  })
})
