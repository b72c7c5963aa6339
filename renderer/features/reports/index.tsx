import { IconFileText } from '@tabler/icons-react'
import type { Feature } from '../../app/feature'
import { paths } from '../../app/paths'
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
