import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconChevronRight,
  IconKeyboard,
  IconLock,
  IconSearch,
  IconSettings,
  IconUser
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { lockNow } from '../../client/lock-or-quit'
import { paths } from '../../client/paths'
import type { SaveState } from '../../client/save-state'
import { useSession } from '../../client/session'
import type { Room } from '../../features/feature'
import { LockButton } from '../../features/locking'
import { useWords } from '../../i18n/words'
import type { Place } from '../../ui/place'
import { SaveStateText } from '../../ui/SaveState'
import style from './Frame.module.css'
import { Key } from './Key'

interface HeaderProps {
  room: Room | null
  place: Place | null
  saveState: SaveState
  /** The answer to the last key, such as "everything is saved". */
  keyFeedback: string | null
  onSearch: () => void
  onKeyboardMap: () => void
}

/** The breadcrumbs, search, the state of saving, the lock button and the member's menu. */
export function Header(props: HeaderProps): ReactNode {
  const { room, place, saveState, keyFeedback, onSearch, onKeyboardMap } = props
  const { t } = useWords()
  return (
    <header className={style['header']}>
      <Breadcrumbs room={room} place={place} />
      <SaveStateText state={saveState} />
      <button type="button" className={style['search']} onClick={onSearch} aria-keyshortcuts="Control+K">
        <IconSearch size="1rem" stroke={1.75} aria-hidden />
        {t('navigation.search')}
        <Key>Ctrl K</Key>
      </button>
      <Tooltip label={`${t('locking.lock')} (Ctrl+L)`}>
        <LockButton />
      </Tooltip>
      <MemberMenu onKeyboardMap={onKeyboardMap} />
      <div className={style['answer']} role="status">
        {keyFeedback !== null && <p>{keyFeedback}</p>}
      </div>
    </header>
  )
}

function Breadcrumbs({ room, place }: { room: Room | null; place: Place | null }): ReactNode {
  const { t } = useWords()
  const roomTitle = room && t(`navigation.places.${room.name}`)
  const crumbs = [
    ...(room && roomTitle !== null && roomTitle !== place?.title
      ? [{ title: roomTitle, to: room.path }]
      : []),
    ...(place?.trail ?? [])
  ]
  return (
    <nav className={style['where']} aria-label={t('navigation.whereYouAre')}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Link to={crumb.to}>{crumb.title}</Link>
            <IconChevronRight size="0.875rem" stroke={1.75} aria-hidden />
          </li>
        ))}
        {place && (
          <li aria-current="page">
            <span>{place.title}</span>
          </li>
        )}
      </ol>
    </nav>
  )
}

function MemberMenu({ onKeyboardMap }: { onKeyboardMap: () => void }): ReactNode {
  const { t } = useWords()
  const { member } = useSession()
  const navigate = useNavigate()
  const name = `${member.givenName} ${member.familyName}`
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="light" size="2.25rem" radius="xl" aria-label={t('navigation.member', { name })}>
          <span aria-hidden>{`${member.givenName.charAt(0)}${member.familyName.charAt(0)}`}</span>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{name}</Menu.Label>
        <Menu.Item
          leftSection={<IconUser size="1rem" stroke={1.75} />}
          onClick={() => void navigate(`${paths.settings}/profile`)}
        >
          {t('navigation.ownProfile')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size="1rem" stroke={1.75} />}
          onClick={() => void navigate(paths.settings)}
        >
          {t('navigation.places.settings')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size="1rem" stroke={1.75} />} onClick={onKeyboardMap}>
          {t('navigation.keyboard')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLock size="1rem" stroke={1.75} />} onClick={lockNow}>
          {t('locking.lock')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
