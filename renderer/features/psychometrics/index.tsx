import { IconReportAnalytics } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { NewTestScreen } from './NewTestScreen'
import { TestResultScreen } from './TestResultScreen'
import { TestsScreen } from './TestsScreen'

export { TestProfile } from './TestProfile'

export const psychometrics: Feature = {
  room: { name: 'psychometrics', path: paths.psychometrics, icon: IconReportAnalytics },
  routes: [
    { path: paths.psychometrics, element: <TestsScreen /> },
    { path: paths.newTest(':trajectoryId'), element: <NewTestScreen /> },
    { path: paths.testResult(':id'), element: <TestResultScreen /> }
  ]
}
