import { expect, it } from 'vitest'
import { defaultMatrix } from '../../../shared/domain/tripartite-agreement'

it('R54 an agreement that nobody filled in lets the sponsor know who came and for what, and no more', () => {
  expect(defaultMatrix).toEqual({
    attendance: 'always',
    goals: 'always',
    progress: 'never',
    testScores: 'never',
    report: 'never'
  })
})
