import { IconSend } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { DisclosureScreen } from './DisclosureScreen'
import { DisclosuresScreen } from './DisclosuresScreen'
import { NewDisclosureScreen } from './NewDisclosureScreen'

export const disclosures: Feature = {
  room: { name: 'disclosures', path: paths.disclosures, icon: IconSend },
  routes: [
    { path: paths.disclosures, element: <DisclosuresScreen /> },
    { path: paths.newDisclosure(':reportId'), element: <NewDisclosureScreen /> },
    { path: paths.disclosure(':id'), element: <DisclosureScreen /> }
  ]
}
