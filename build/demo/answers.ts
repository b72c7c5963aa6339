import { miniIpip } from '../../shared/domain/psychometrics/mini-ipip'
import type { Random } from './random'

/**
 * The answers of one person: close to one level per scale, reversed for reversed items. Some persons leave one open.
 */
export function planAnswers(random: Random): (number | null)[] {
  const answers: (number | null)[] = miniIpip.items.en.map(() => null)
  for (const scale of miniIpip.scales) {
    const level = 2.2 + random.next() * 2
    for (const { item, reversed } of scale.items) {
      const answer = Math.min(5, Math.max(1, Math.round(level + (random.next() - 0.5) * 2)))
      answers[item - 1] = reversed ? 6 - answer : answer
    }
  }
  if (random.chance(0.15)) answers[random.whole(0, answers.length - 1)] = null
  return answers
}
