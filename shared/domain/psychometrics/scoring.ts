import { DossierError } from '../../errors'
import type { Instrument } from './instrument'
import { miniIpip } from './mini-ipip'

/** An answer of 1 to the number of answer words for each item, in the order of the instrument; null: not answered. */
export type Answers = readonly (number | null)[]

export interface ScoredScale {
  scale: string
  /** Mean of the answered items after reversal, not rounded. */
  mean: number
  answered: number
  items: number
}

/**
 * Scores every scale of an instrument, in its order. Throws `input.invalid` unless there is one answer for each item,
 * and `test.tooManyMissing` when a scale has more unanswered items than the instrument allows.
 */
export function scoreAnswers(instrument: Instrument, answers: Answers): ScoredScale[] {
  const highest = instrument.answers.en.length
  if (answers.length !== instrument.items.en.length)
    throw new DossierError('input.invalid', { field: 'answers' })
  return instrument.scales.map(({ id, items }) => {
    const counted = items.flatMap(({ item, reversed }) => {
      const answer = answers[item - 1] ?? null
      if (answer === null) return []
      if (!Number.isInteger(answer) || answer < 1 || answer > highest) {
        throw new DossierError('input.invalid', { field: 'answers', item })
      }
      return [reversed ? highest + 1 - answer : answer]
    })
    if (items.length - counted.length > instrument.maxMissingPerScale) {
      throw new DossierError('test.tooManyMissing', { scale: id })
    }
    const sum = counted.reduce((total, answer) => total + answer, 0)
    return { scale: id, mean: sum / counted.length, answered: counted.length, items: items.length }
  })
}

export function scoreMiniIpip(answers: Answers): ScoredScale[] {
  return scoreAnswers(miniIpip, answers)
}
