/**
 * The words of a text as they are indexed and asked: letters and digits, case and accents aside, each once. The one
 * place that folds, so that what is stored and what is typed cannot be folded in two ways.
 */
export function wordsOf(text: string): string[] {
  return [...new Set(fold(text).match(oneWord) ?? [])]
}

export function fold(text: string): string {
  const lower = text.toLowerCase()
  // Most words have nothing to take off; asking is ten times faster than decomposing.
  return plain.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}

const oneWord = /[\p{L}\p{N}]+/gu
const plain = /^\p{ASCII}*$/u
