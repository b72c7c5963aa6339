import { expect, test } from 'vitest'
import { sixWords } from '../../../electron/vault/documents/six-words'

test('R71 a passphrase is six words, and six other ones each time', () => {
  const phrases = Array.from({ length: 500 }, sixWords)
  for (const phrase of phrases) expect(phrase).toMatch(/^[a-z]{3,9}(-[a-z]{3,9}){5}$/)
  expect(new Set(phrases).size).toBe(500)
  // 3,000 draws from 7,772 words meet about 2,490 different ones; a worn-out source meets far fewer.
  expect(new Set(phrases.flatMap((phrase) => phrase.split('-'))).size).toBeGreaterThan(2300)
})
