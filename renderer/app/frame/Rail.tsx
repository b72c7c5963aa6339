import { Tooltip } from '@mantine/core'
import { useViewportSize } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useAppearance } from '../../client/appearance'
import type { Room } from '../../features/feature'
import { useWords } from '../../i18n/words'
import { Emblem } from '../../ui/Emblem'
import style from './Frame.module.css'

/** In rem, so that it follows the text size: in a narrower window the rail folds and leaves its width to the screen. */
const foldBelowRem = 62

interface RailProps {
  rooms: readonly Room[]
  here: Room | null
}

/** The navigation rail. It folds to its icons in a narrow window, or on request. */
export function Rail({ rooms, here }: RailProps): ReactNode {
  const { t } = useWords()
  const { appearance } = useAppearance()
  const { width } = useViewportSize()
  const [asked, setAsked] = useState<boolean | null>(null)
  const narrow = width > 0 && width / (0.16 * appearance.textSize) < foldBelowRem
  const folded = asked ?? narrow
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const foldWords = t(folded ? 'navigation.unfold' : 'navigation.fold')

  return (
    <nav className={style['rail']} data-folded={folded} aria-label={t('navigation.rooms')}>
      <div className={style['brand']}>
        <Emblem />
        {!folded && <span>Dossier</span>}
      </div>
      <ul className={style['rooms']}>
        {rooms.map((room) => {
          const name = t(`navigation.places.${room.name}`)
          return (
            <li key={room.name}>
              <Tooltip label={name} position="right" disabled={!folded}>
                <Link
                  to={room.path}
                  className={style['room']}
                  aria-current={here === room ? 'page' : undefined}
                  aria-label={folded ? name : undefined}
                >
                  <room.icon size="1.25rem" stroke={1.6} aria-hidden />
                  {!folded && <span>{name}</span>}
                </Link>
              </Tooltip>
            </li>
          )
        })}
      </ul>
      <Tooltip label={foldWords} position="right" disabled={!folded}>
        <button
          type="button"
          className={`${style['room'] ?? ''} ${style['fold'] ?? ''}`}
          aria-expanded={!folded}
          aria-label={folded ? foldWords : undefined}
          onClick={() => {
            setAsked(!folded)
          }}
        >
          <Fold size="1.25rem" stroke={1.6} aria-hidden />
          {!folded && <span>{foldWords}</span>}
        </button>
      </Tooltip>
    </nav>
  )
}
