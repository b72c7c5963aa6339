import { IconReportAnalytics } from '@tabler/icons-react'
import type { Feature } from '../../app/feature'
import { paths } from '../../app/paths'
import { NewTestScreen } from './NewTestScreen'
import { TestResultScreen } from './TestResultScreen'
import { TestsScreen } from './TestsScreen'

export { TestProfile } from './TestProfile'

export const tests: Feature = {
  room: { name: 'tests', path: paths.tests, icon: IconReportAnalytics },
  routes: [
    { path: paths.tests, element: <TestsScreen /> },
    { path: paths.newTest(':trajectoryId'), element: <NewTestScreen /> },
    { path: paths.testResult(':id'), element: <TestResultScreen /> }
  ]
}
