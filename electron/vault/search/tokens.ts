import type { SearchText } from './search-text'
import { wordsOf } from './words'

export type Layer = 'shareable' | 'private'

/**
 * Tokens that no typed text can make: each begins with a sign that is neither letter nor digit, and that FTS5's `ascii`
 * tokenizer takes as part of a token.
 */
export const nameToken = (word: string): string => `§${word}`
export const codeToken = (code: string): string => `¶${wordsOf(code).join('')}`
const scopeToken = (scope: string): string => `¤${scope.replaceAll('-', '')}`

/** For whom an entry is: everybody who may see the record, or the author of its private words. */
export const openScope = scopeToken('open')
export const authorScope = (memberId: string): string => scopeToken(`by${memberId}`)
/** Whose dossier it is in, so that who sees few dossiers does not walk through all: or in nobody's. */
export const dossierScope = (coacheeId: string): string => scopeToken(coacheeId)
export const noDossierScope = scopeToken('nobody')

/**
 * The tokens of one entry. An entry of the private layer holds the shareable words too, so that its author finds a
 * record by words of both.
 */
export function tokensOf(text: SearchText, layer: Layer): string {
  // A title that is a code is shown in the words of the screen, and found by those.
  const title = text.codes.includes(text.title) ? [] : [text.title]
  const spoken = layer === 'private' ? [text.shareable, text.private] : [text.shareable]
  const scope = layer === 'private' && text.authorId !== null ? authorScope(text.authorId) : openScope
  return [
    ...wordsOf([...title, ...spoken].join('\n')),
    ...wordsOf(text.names).map(nameToken),
    ...text.codes.map(codeToken),
    scope,
    text.coacheeId === null ? noDossierScope : dossierScope(text.coacheeId)
  ].join(' ')
}
