import { IconBuilding } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { ChangeOrganisationScreen } from './ChangeOrganisationScreen'
import { NewOrganisationScreen } from './NewOrganisationScreen'
import { OrganisationScreen } from './OrganisationScreen'
import { OrganisationsScreen } from './OrganisationsScreen'

export const organisations: Feature = {
  room: {
    name: 'organisations',
    path: paths.organisations,
    icon: IconBuilding,
    create: { path: paths.newOrganisation, words: 'organisations' }
  },
  routes: [
    { path: paths.organisations, element: <OrganisationsScreen /> },
    { path: paths.newOrganisation, element: <NewOrganisationScreen /> },
    { path: paths.organisation(':id'), element: <OrganisationScreen /> },
    { path: paths.changeOrganisation(':id'), element: <ChangeOrganisationScreen /> }
  ]
}
