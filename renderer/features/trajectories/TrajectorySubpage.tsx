import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { OutputOf } from '../../../shared/contract'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'

export type ShownTrajectory = OutputOf<'trajectories.get'>

interface TrajectorySubpageProps {
  title: string
  lead?: ReactNode
  children: (trajectory: ShownTrajectory) => ReactNode
}

/** The layout of a screen about one part of a trajectory, with the coachee and the trajectory as breadcrumbs. */
export function TrajectorySubpage({ title, lead, children }: TrajectorySubpageProps): ReactNode {
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
