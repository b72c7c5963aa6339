import { paths } from '../../client/paths'
import type { Feature } from '../feature'
import { AgreementScreen } from './AgreementScreen'
import { ChangeTrajectoryScreen } from './ChangeTrajectoryScreen'
import { NewTrajectoryScreen } from './NewTrajectoryScreen'
import { TrajectoryScreen } from './TrajectoryScreen'

export { GoalList } from './GoalList'
export { PhaseButton } from './PhaseButton'
export { SessionsUsed } from './SessionsUsed'

/** Trajectories are in the room of coachees: each belongs to one. */
export const trajectories: Feature = {
  routes: [
    { path: paths.newTrajectory(':coacheeId'), element: <NewTrajectoryScreen /> },
    { path: paths.trajectory(':id'), element: <TrajectoryScreen /> },
    { path: paths.changeTrajectory(':id'), element: <ChangeTrajectoryScreen /> },
    { path: paths.agreement(':id'), element: <AgreementScreen /> }
  ]
}
