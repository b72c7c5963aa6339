import type { RouteObject } from 'react-router'
import { audit } from '../features/audit'
import { disclosures } from '../features/disclosures'
import type { Feature, Room } from '../features/feature'
import { notes } from '../features/notes'
import { organisations } from '../features/organisations'
import { people } from '../features/people'
import { psychometrics } from '../features/psychometrics'
import { reports } from '../features/reports'
import { settings } from '../features/settings'
import { today } from '../features/today'
import { trajectories } from '../features/trajectories'
import { NoSuchScreen } from './BrokenScreen'
import { Frame } from './frame/Frame'

/** Every domain with a screen, in the order of the navigation rail. */
const features: readonly Feature[] = [
  today,
  people,
  organisations,
  trajectories,
  notes,
  psychometrics,
  reports,
  disclosures,
  audit,
  settings
]

const rooms: readonly Room[] = features.flatMap(({ room }) => (room ? [room] : []))

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Frame rooms={rooms} />,
    children: [...features.flatMap((feature) => feature.routes), { path: '*', element: <NoSuchScreen /> }]
  }
]
