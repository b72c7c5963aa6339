import { IconSunrise } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { TodayScreen } from './TodayScreen'

export { RecoveryKeyNotice } from './RecoveryKeyNotice'

export const today: Feature = {
  room: { name: 'today', path: paths.today, icon: IconSunrise },
  routes: [{ index: true, element: <TodayScreen /> }]
}
