import { MantineProvider } from '@mantine/core'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import type { ScreenLanguage } from '../../../shared/domain/languages'
import { prepareLibraries } from '../../../renderer/app/libraries'
import { laterScreens, firstScreen } from '../../../renderer/app/words/parts'
import { addWords, changeLanguage, startWords } from '../../../renderer/i18n/words'

// jsdom has no layout: what Mantine asks of a window is answered as by one that is wide and light.
Object.assign(window, {
  matchMedia: (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined
  }),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
})

let started: Promise<void> | undefined

/** Shows parts of the app as they stand in it: words, theme and a router around them. */
export async function show(part: ReactNode, language: ScreenLanguage = 'nl'): Promise<RenderResult> {
  prepareLibraries()
  started ??= startWords('nl', firstScreen).then(() => addWords(laterScreens))
  await started
  await changeLanguage(language)
  return render(
    <MemoryRouter>
      <MantineProvider env="test">{part}</MantineProvider>
    </MemoryRouter>
  )
}
