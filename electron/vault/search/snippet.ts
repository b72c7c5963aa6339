import { fold } from './words'

const wordsAround = 16
const wordsBefore = 4

interface Placed {
  from: number
  to: number
  /** Which of the wanted words it begins with; -1 for none. */
  wanted: number
}

/**
 * Words of a text around the first place where the most of the wanted words stand, found ones between U+0002 and
 * U+0003. Empty when none stands there.
 */
export function snippetOf(text: string, words: readonly string[]): string {
  const placed: Placed[] = []
  let best = { start: -1, distinct: 0 }
  for (const { 0: word, index } of text.matchAll(wordWithMarks)) {
    const folded = fold(word)
    const wanted = words.findIndex((beginning) => folded.startsWith(beginning))
    placed.push({ from: index, to: index + word.length, wanted })
    if (best.start >= 0 && best.distinct === words.length && placed.length >= best.start + wordsAround) break
    if (wanted < 0) continue
    const start = Math.max(0, placed.length - wordsAround + wordsBefore)
    const within = new Set(placed.slice(start).flatMap((each) => (each.wanted < 0 ? [] : [each.wanted])))
    if (within.size > best.distinct) best = { start: firstWanted(placed, start), distinct: within.size }
  }
  if (best.start < 0) return ''
  const start = Math.max(0, best.start - wordsBefore)
  const shown = placed.slice(start, start + wordsAround)
  return marked(text, shown, { before: start > 0, after: start + shown.length < placed.length })
}

function firstWanted(placed: readonly Placed[], start: number): number {
  return start + placed.slice(start).findIndex(({ wanted }) => wanted >= 0)
}

function marked(text: string, shown: readonly Placed[], more: { before: boolean; after: boolean }): string {
  let from = shown[0]?.from ?? 0
  let out = more.before ? '…' : ''
  for (const word of shown) {
    if (word.wanted < 0) continue
    out += `${text.slice(from, word.from)}\u0002${text.slice(word.from, word.to)}\u0003`
    from = word.to
  }
  const end = more.after ? (shown.at(-1)?.to ?? from) : text.length
  return `${out}${text.slice(from, end)}${more.after ? '…' : ''}`
}

/** A word with the marks that belong to its letters: accents may stand on their own. */
const wordWithMarks = /[\p{L}\p{N}\p{M}]+/gu
