import { IconSunrise } from '@tabler/icons-react'
import type { Feature } from '../../app/feature'
import { paths } from '../../app/paths'
import { TodayScreen } from './TodayScreen'

export { RecoveryKeyNotice } from './RecoveryKeyNotice'

export const today: Feature = {
  room: { name: 'today', path: paths.today, icon: IconSunrise },
  routes: [{ index: true, element: <TodayScreen /> }]
}
