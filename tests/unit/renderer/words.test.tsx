// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import type { WordPart } from '../../../renderer/i18n/words'

/** A part that says which language it was read in; a reading is answered when the test says so, or at once. */
function partOf(key: string, waiting?: Promise<void>): { part: WordPart; readIn: ScreenLanguage[] } {
  const readIn: ScreenLanguage[] = []
  const read = (language: ScreenLanguage) => async () => {
    readIn.push(language)
    await waiting
    return { [key]: `${key} in ${language}`, sign: 'Attention : {{ }}' }
  }
  return { part: { nl: read('nl'), fr: read('fr'), en: read('en') }, readIn }
}

// The words are one for the whole app: each test has a module of its own.
let words: typeof import('../../../renderer/i18n/words')
beforeEach(async () => {
  vi.resetModules()
  words = await import('../../../renderer/i18n/words')
})

const shown = (key: string) => renderHook(() => words.useWords().lookUp(key)).result

describe('the words', () => {
  it('are read in the chosen language alone', async () => {
    const first = partOf('first')
    await words.startWords('fr', first.part)
    expect(first.readIn).toEqual(['fr'])
    expect(shown('first').current).toBe('first in fr')
  })

  it('of a later screen are read before it is shown, in the language of the moment', async () => {
    const first = partOf('first')
    const later = partOf('later')
    await words.startWords('nl', first.part)
    expect(later.readIn).toEqual([])
    await words.addWords(later.part)
    await words.addWords(later.part)
    expect(later.readIn).toEqual(['nl'])
    expect([shown('first').current, shown('later').current]).toEqual(['first in nl', 'later in nl'])
  })

  it('change with the language once all of that language is read', async () => {
    let answer = (): void => undefined
    const waiting = new Promise<void>((resolve) => (answer = resolve))
    const slow = partOf('slow', waiting)
    await words.startWords('nl', partOf('first').part)
    const first = shown('first')
    const added = words.addWords(slow.part)
    const spoken = words.changeLanguage('en')
    expect(first.current).toBe('first in nl')
    await act(async () => {
      answer()
      await Promise.all([added, spoken])
    })
    expect(slow.readIn).toEqual(['nl', 'en'])
    expect([first.current, shown('slow').current]).toEqual(['first in en', 'slow in en'])
  })

  it('end in the language that was chosen last, whichever is read first', async () => {
    let answer = (): void => undefined
    const waiting = new Promise<void>((resolve) => (answer = resolve))
    const { part } = partOf('first')
    await words.startWords('nl', { ...part, fr: async () => (await waiting, part.fr()) })
    const first = shown('first')
    const slow = words.changeLanguage('fr')
    await act(() => words.changeLanguage('en'))
    answer()
    await slow
    expect(first.current).toBe('first in en')
  })

  it('stay as they were when a language cannot be read, and are read when it is chosen again', async () => {
    const { part } = partOf('first')
    const fr = vi.fn(part.fr).mockRejectedValueOnce(new Error('unreadable'))
    await words.startWords('nl', { ...part, fr })
    const first = shown('first')
    await expect(words.changeLanguage('fr')).rejects.toThrow('unreadable')
    expect(first.current).toBe('first in nl')
    await act(() => words.changeLanguage('fr'))
    expect(first.current).toBe('first in fr')
  })

  it('have none for a key that nobody wrote', async () => {
    await words.startWords('nl', partOf('first').part)
    expect(shown('second').current).toBeNull()
    expect(shown('constructor').current).toBeNull()
  })
})
