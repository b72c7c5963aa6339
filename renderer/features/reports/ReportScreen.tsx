import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useRead } from '../../client/records'
import { Loaded } from '../../ui/Loaded'
import { ReportEditor } from './ReportEditor'
import { SignedReport } from './SignedReport'

/** Edits a draft, shows a signed report. */
export function ReportScreen(): ReactNode {
  const { id = '' } = useParams()
  const report = useRead('reports.get', { id })
  return (
    <Loaded read={report}>
      {(value) =>
        value.signedAt === null ? <ReportEditor key={id} report={value} /> : <SignedReport report={value} />
      }
    </Loaded>
  )
}
