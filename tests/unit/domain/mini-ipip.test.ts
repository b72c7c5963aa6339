import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { screenLanguages } from '../../../shared/domain/languages'
import { instrumentIds, instruments } from '../../../shared/domain/psychometrics/instruments'
import { miniIpip } from '../../../shared/domain/psychometrics/mini-ipip'
import { remarkOnLanguage } from '../../../shared/domain/psychometrics/instrument'
import { scoreMiniIpip, type Answers } from '../../../shared/domain/psychometrics/scoring'

/** The published scoring key; R marks a reversed item. */
const publishedKey: Record<string, string[]> = {
  E: ['1', '6R', '11', '16R'],
  A: ['2', '7R', '12', '17R'],
  C: ['3', '8R', '13', '18R'],
  N: ['4', '9R', '14', '19R'],
  O: ['5', '10R', '15R', '20R']
}

const allAnswered = (answer: number): Answers => Array.from({ length: 20 }, () => answer)
const without = (answers: Answers, ...items: number[]): Answers =>
  answers.map((answer, index) => (items.includes(index + 1) ? null : answer))
const anAnswer = fc.integer({ min: 1, max: 5 })

describe('Mini-IPIP', () => {
  test('R48 is keyed as published (vector mini_ipip)', () => {
    const key = Object.fromEntries(
      miniIpip.scales.map(({ id, items }) => [
        id,
        items.map(({ item, reversed }) => `${String(item)}${reversed ? 'R' : ''}`)
      ])
    )
    expect(key).toEqual(publishedKey)
  })

  test('every item counts in exactly one scale', () => {
    const used = miniIpip.scales.flatMap(({ items }) => items.map(({ item }) => item))
    expect(used.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test('says in nl and fr that the translation is not validated, and has words for all in every language', () => {
    expect(remarkOnLanguage(miniIpip, 'nl', 'nl')).toMatch(/niet gevalideerd/)
    expect(remarkOnLanguage(miniIpip, 'nl', 'en')).toMatch(/not validated/)
    expect(remarkOnLanguage(miniIpip, 'fr', 'fr')).toMatch(/non validée/)
    expect(remarkOnLanguage(miniIpip, 'en', 'nl')).toBeNull()
    for (const language of screenLanguages) {
      expect(new Set(miniIpip.items[language]).size).toBe(20)
      expect(new Set(miniIpip.answers[language]).size).toBe(5)
      expect(new Set(miniIpip.scales.map(({ names }) => names[language])).size).toBe(5)
      expect(miniIpip.licence[language]).not.toBe('')
    }
  })

  // What somebody read when answering. In other words it is another questionnaire, and needs an id of its own.
  test.each([
    ['nl', '3e883209d2da0650130a383ea7c9d8fcf1e086ede4dfdaacbfbb6ddec1407891'],
    ['fr', '0a29d9dd9216741a2e62ae6c648767d76553465b92a9bb8183eca1041565fb17'],
    ['en', '9a7dd09759a41e0147927da630c68a3f5cf61720a63a3be531e94b10fc123249']
  ] as const)('R48 never changes under the answers that are stored: in %s', (language, sha256) => {
    const read = {
      edition: miniIpip.edition,
      publisher: miniIpip.publisher,
      instruction: miniIpip.instruction[language],
      items: miniIpip.items[language],
      answers: miniIpip.answers[language],
      scales: miniIpip.scales.map(({ names }) => names[language]),
      remark: remarkOnLanguage(miniIpip, language, language),
      licence: miniIpip.licence[language]
    }
    expect(createHash('sha256').update(JSON.stringify(read)).digest('hex')).toBe(sha256)
  })

  test('is found by the id that its results are stored under', () => {
    expect(instruments['mini-ipip']).toBe(miniIpip)
    expect(instrumentIds).toEqual(Object.keys(instruments))
    expect(miniIpip.name).toBe('Mini-IPIP')
  })

  test('R48 turns reversed items around before the mean is taken', () => {
    // All "very accurate": E, A, C, N have two direct and two reversed items, O one and three.
    const means = scoreMiniIpip(allAnswered(5)).map(({ scale, mean }) => [scale, mean])
    expect(means).toEqual([
      ['E', 3],
      ['A', 3],
      ['C', 3],
      ['N', 3],
      ['O', 2]
    ])
  })

  test('a profile worked out by hand', () => {
    const answers = [4, 5, 2, 1, 5, 2, 1, 3, 4, 2, 4, 4, 3, 2, 1, 2, 2, 2, 5, 1]
    expect(scoreMiniIpip(answers)).toEqual([
      { scale: 'E', mean: 4, answered: 4, items: 4 },
      { scale: 'A', mean: 4.5, answered: 4, items: 4 },
      { scale: 'C', mean: 3, answered: 4, items: 4 },
      { scale: 'N', mean: 1.5, answered: 4, items: 4 },
      { scale: 'O', mean: 4.75, answered: 4, items: 4 }
    ])
  })

  test('takes the mean of what was answered when one item of a scale is missing', () => {
    const [extraversion] = scoreMiniIpip(without(allAnswered(4), 6))
    expect(extraversion).toEqual({ scale: 'E', mean: (4 + 4 + 2) / 3, answered: 3, items: 4 })
    expect(scoreMiniIpip(without(allAnswered(4), 1, 2, 3, 4, 5)).map(({ answered }) => answered)).toEqual([
      3, 3, 3, 3, 3
    ])
  })

  test('refuses a scale with two items missing, and names the scale', () => {
    expect(() => scoreMiniIpip(without(allAnswered(4), 4, 9))).toThrow(
      expect.objectContaining({ code: 'test.tooManyMissing', details: { scale: 'N' } })
    )
  })

  const withFirst = (answer: number) => [answer, ...allAnswered(3).slice(1)]
  test.each([
    ['none', [], {}],
    ['one too few', allAnswered(3).slice(1), {}],
    ['one too many', [...allAnswered(3), 3], {}],
    ['one above the highest', withFirst(6), { item: 1 }],
    ['one below the lowest', withFirst(0), { item: 1 }],
    ['one between two answers', withFirst(2.5), { item: 1 }]
  ])('refuses answers that are not its own, and says which: %s', (_what, answers, named) => {
    expect(() => scoreMiniIpip(answers)).toThrow(
      expect.objectContaining({ code: 'input.invalid', details: { field: 'answers', ...named } })
    )
  })

  test('a mean stays within 1 and 5, and mirrored answers give the mirrored profile', () => {
    fc.assert(
      fc.property(fc.array(anAnswer, { minLength: 20, maxLength: 20 }), (answers) => {
        const scores = scoreMiniIpip(answers)
        const mirrored = scoreMiniIpip(answers.map((answer) => 6 - answer))
        scores.forEach(({ mean }, index) => {
          expect(mean).toBeGreaterThanOrEqual(1)
          expect(mean).toBeLessThanOrEqual(5)
          expect(mirrored[index]?.mean).toBeCloseTo(6 - mean, 12)
        })
      })
    )
  })
})
