import { IconUsers } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { ChangeCoacheeScreen } from './ChangeCoacheeScreen'
import { CoacheesScreen } from './CoacheesScreen'
import { DossierScreen } from './DossierScreen'
import { NewCoacheeScreen } from './NewCoacheeScreen'

export { SourceFields } from './SourceFields'

export const people: Feature = {
  room: {
    name: 'coachees',
    path: paths.coachees,
    icon: IconUsers,
    alsoUnder: ['/trajectories', '/notes'],
    create: { path: paths.newCoachee, words: 'coachees' }
  },
  routes: [
    { path: paths.coachees, element: <CoacheesScreen /> },
    { path: paths.newCoachee, element: <NewCoacheeScreen /> },
    { path: paths.coachee(':id'), element: <DossierScreen /> },
    { path: paths.changeCoachee(':id'), element: <ChangeCoacheeScreen /> }
  ]
}
