import { IconFileText } from '@tabler/icons-react'
import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { NewReportScreen } from './NewReportScreen'
import { ReportScreen } from './ReportScreen'
import { ReportsScreen } from './ReportsScreen'

export { DocumentPreview } from './DocumentPreview'
export { Fingerprint } from './Fingerprint'

export const reports: Feature = {
  room: { name: 'reports', path: paths.reports, icon: IconFileText },
  routes: [
    { path: paths.reports, element: <ReportsScreen /> },
    { path: paths.newReport(':trajectoryId'), element: <NewReportScreen /> },
    { path: paths.report(':id'), element: <ReportScreen /> }
  ]
}
