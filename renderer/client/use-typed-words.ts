import { useDebouncedValue } from '@mantine/hooks'

/** Letters that follow each other faster are one question. */
const typingPauseMs = 120

/** What is typed, as it was when typing last paused: what to ask the vault. */
export function useTypedWords(typed: string): string {
  const [paused] = useDebouncedValue(typed, typingPauseMs)
  return paused
}
