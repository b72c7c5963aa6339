import { IconSettings } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { SettingsScreen } from './SettingsScreen'

export const settings: Feature = {
  room: { name: 'settings', path: paths.settings, icon: IconSettings },
  routes: [
    { path: paths.settings, element: <SettingsScreen part="appearance" /> },
    { path: `${paths.settings}/practice`, element: <SettingsScreen part="practice" /> },
    { path: `${paths.settings}/profile`, element: <SettingsScreen part="profile" /> },
    { path: `${paths.settings}/locking`, element: <SettingsScreen part="locking" /> },
    { path: `${paths.settings}/keys`, element: <SettingsScreen part="keys" /> },
    { path: `${paths.settings}/security`, element: <SettingsScreen part="security" /> }
  ]
}
