import { describe, expect, it } from 'vitest'
import { chainStart, firstBreak, hashOf, type ChainedEntry } from '../../../electron/vault/audit/chain'

const entry = (sequence: number, previous_hash: string): ChainedEntry => {
  const unsealed = {
    sequence,
    at: '2026-03-02T09:00:00.000Z',
    member_id: 'm',
    role: 'coach administrator',
    verb: 'read',
    subject_type: 'note',
    subject_id: 'n',
    coachee_id: null,
    operation: 'notes.get',
    outcome: 'done',
    detail: '{}',
    previous_hash
  }
  return { ...unsealed, hash: hashOf(unsealed) }
}
const chainOf = (length: number) => {
  const chain: ChainedEntry[] = []
  for (let sequence = 1; sequence <= length; sequence += 1) {
    chain.push(entry(sequence, chain.at(-1)?.hash ?? chainStart))
  }
  return chain
}

describe('R75 the chain of the log', () => {
  it('is hashed as every version hashed it: a log of before still verifies', () => {
    expect(chainStart).toBe('0000000000000000000000000000000000000000000000000000000000000000')
    expect(entry(1, chainStart).hash).toBe('a9fc864563536e47756727cdf1013c63d6d04a6f55117e43cc55cc05d0bc7f38')
  })

  it('holds from its start, and from any entry that was checked before', () => {
    const chain = chainOf(5)
    expect(firstBreak(chain)).toBeNull()
    expect(firstBreak([])).toBeNull()
    expect(firstBreak(chain.slice(2), chain[1])).toBeNull()
    expect(firstBreak(chain.slice(2))).toBe(3)
  })

  it('is broken at the first entry that does not follow, not at a later one', () => {
    const chain = chainOf(6)
    const without = (sequence: number) => chain.filter((each) => each.sequence !== sequence)
    expect(firstBreak(without(1))).toBe(2)
    expect(firstBreak(without(4))).toBe(5)
    const changed = chain.map((each) => (each.sequence === 3 ? { ...each, verb: 'delete' } : each))
    expect(firstBreak(changed)).toBe(3)
  })

  it('is broken where an entry was sealed anew, at the one behind it', () => {
    const chain = chainOf(4)
    const [first, second, ...rest] = chain
    if (!first || !second) throw new Error('no chain')
    const forged = { ...second, outcome: 'access.denied' }
    expect(firstBreak([first, { ...forged, hash: hashOf(forged) }, ...rest])).toBe(3)
  })

  it('is broken where a number is left out, though the hashes fit', () => {
    const first = entry(1, chainStart)
    expect(firstBreak([first, entry(3, first.hash)])).toBe(3)
  })
})
