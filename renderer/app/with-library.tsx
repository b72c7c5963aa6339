import { lazy, type ComponentType, type ReactNode } from 'react'
import { addWords } from '../i18n/words'
import { beyondFirstScreen } from './words/parts'

/** A screen that is read from the disk when it is needed, and stands in the component library. */
export function withLibrary<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): ComponentType<Props> {
  return lazy(async () => {
    // First, for its settings hold before a module of the screen runs, and its styles stand before the screen's own.
    const { ComponentLibrary } = await import('./ComponentLibrary')
    const [Screen] = await Promise.all([load(), addWords(beyondFirstScreen)])
    return {
      default: (props: Props): ReactNode => (
        <ComponentLibrary>
          <Screen {...props} />
        </ComponentLibrary>
      )
    }
  })
}
