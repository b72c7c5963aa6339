import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { OutputOf } from '../../../shared/contract'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'

export type ShownTrajectory = OutputOf<'trajectories.get'>

interface TrajectoryPartProps {
  title: string
  lead?: ReactNode
  children: (trajectory: ShownTrajectory) => ReactNode
}

/** A screen about one side of a trajectory: under its coachee and itself. */
export function TrajectoryPart({ title, lead, children }: TrajectoryPartProps): ReactNode {
  const { t } = useWords()
  const { id = '' } = useParams()
  const trajectory = useRead('trajectories.get', { id })
  return (
    <Loaded read={trajectory}>
      {(found) => (
        <Page
          title={title}
          lead={lead}
          trail={[
            { title: found.coacheeName, to: paths.coachee(found.coacheeId) },
            { title: t(`trajectories.kinds.${found.kind}`), to: paths.trajectory(id) }
          ]}
          width="reading"
        >
          {children(found)}
        </Page>
      )}
    </Loaded>
  )
}
