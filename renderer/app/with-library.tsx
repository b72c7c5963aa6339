import { lazy, type ComponentType, type ReactNode } from 'react'
import { addWords } from '../i18n/words'
import { laterScreens } from './words/parts'

/** A screen that is loaded on demand, inside the component library. */
export function withLibrary<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): ComponentType<Props> {
  return lazy(async () => {
    // Loaded first: its settings must hold before a module of the screen runs, and its styles must come before the
    // screen's own.
    const { ComponentLibrary } = await import('./ComponentLibrary')
    const [Screen] = await Promise.all([load(), addWords(laterScreens)])
    return {
      default: (props: Props): ReactNode => (
        <ComponentLibrary>
          <Screen {...props} />
        </ComponentLibrary>
      )
    }
  })
}
