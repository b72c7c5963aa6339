import { expect, it } from 'vitest'
import { defaultMatrix } from '../../../shared/domain/tripartite-agreement'

it('an agreement that nobody filled in lets the sponsor know who came and for what, and no more (R54)', () => {
  expect(defaultMatrix).toEqual({
    attendance: 'always',
    goals: 'always',
    progress: 'never',
    testScores: 'never',
    report: 'never'
  })
})
