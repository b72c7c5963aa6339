import { describe, expect, it } from 'vitest'
import { sourceIsComplete, sources } from '../../../shared/domain/sources'

describe('R12 R13 where personal data came from', () => {
  it('needs no more than "from the person"', () => {
    expect(sourceIsComplete('person', '')).toBe(true)
    expect(sourceIsComplete('person', 'at the intake')).toBe(true)
  })

  it.each(sources.filter((source) => source !== 'person'))('needs to be said exactly for %s', (source) => {
    expect(sourceIsComplete(source, '')).toBe(false)
    expect(sourceIsComplete(source, ' \n')).toBe(false)
    expect(sourceIsComplete(source, 'page 3')).toBe(true)
  })
})
