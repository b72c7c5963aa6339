/**
 * The FTS5 expression for "words that begin with each of these", in any order. Everything but letters and digits
 * separates words, so nothing that is typed can be read as an operator. Null when there is nothing to look for.
 */
export function matchExpression(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}
