import { IconReportAnalytics } from '@tabler/icons-react'
import type { Feature } from '../../app/feature'
import { paths } from '../../app/paths'
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
