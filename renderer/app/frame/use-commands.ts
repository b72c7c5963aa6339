import {
  IconKeyboard,
  IconLock,
  IconMoon,
  IconPlus,
  IconPower,
  IconSun,
  type Icon
} from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { useAppearance } from '../../client/appearance'
import { lockNow, quitNow } from '../../client/lock-or-quit'
import { announce } from '../../client/signals'
import type { Room } from '../../features/feature'
import { useWords } from '../../i18n/words'

export interface Command {
  id: string
  words: string
  icon: Icon
  run: () => void
}

/** The commands of the palette, the most used first. */
export function useCommands(rooms: readonly Room[]): readonly Command[] {
  const { t } = useWords()
  const navigate = useNavigate()
  const { change } = useAppearance()
  const goTo = rooms.map((room): Command => ({
    id: `go ${room.name}`,
    words: t('search.goTo', { place: t(`navigation.places.${room.name}`) }),
    icon: room.icon,
    run: () => void navigate(room.path)
  }))
  const create = rooms.flatMap(({ create: make }): Command[] =>
    make
      ? [
          {
            id: `new ${make.words}`,
            words: t(`navigation.newIn.${make.words}`),
            icon: IconPlus,
            run: () => void navigate(make.path)
          }
        ]
      : []
  )
  return [
    ...create,
    ...goTo,
    { id: 'lock', words: t('locking.lock'), icon: IconLock, run: lockNow },
    { id: 'quit', words: t('navigation.quit'), icon: IconPower, run: quitNow },
    {
      id: 'keys',
      words: t('navigation.keyboard'),
      icon: IconKeyboard,
      run: () => {
        announce('showKeyboardMap')
      }
    },
    {
      id: 'light',
      words: t('search.theme.light'),
      icon: IconSun,
      run: () => {
        change({ theme: 'light' })
      }
    },
    {
      id: 'dark',
      words: t('search.theme.dark'),
      icon: IconMoon,
      run: () => {
        change({ theme: 'dark' })
      }
    }
  ]
}
