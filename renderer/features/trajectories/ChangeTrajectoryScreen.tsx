import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { TrajectoryFieldset } from './TrajectoryForm'
import { TrajectorySubpage, type ShownTrajectory } from './TrajectorySubpage'
import { NewTrajectory, typedTrajectory } from './typed-trajectory'

/** Changes the assignment, the sponsor and the planning. */
export function ChangeTrajectoryScreen(): ReactNode {
  const { t } = useWords()
  return (
    <TrajectorySubpage title={t('trajectories.changeTitle')}>
      {(trajectory) => <ChangeForm trajectory={trajectory} />}
    </TrajectorySubpage>
  )
}

function ChangeForm({ trajectory }: { trajectory: ShownTrajectory }): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const change = useWrite('trajectories.change')
  const form = useDossierForm(NewTrajectory, typedTrajectory(trajectory))
  const back = (): void => void navigate(paths.trajectory(trajectory.id))
  return (
    <Form
      form={form}
      submit={t('trajectories.save')}
      onSubmit={async (checked) => {
        await change.mutateAsync({ id: trajectory.id, trajectory: checked.trajectory })
        back()
      }}
      onCancel={back}
    >
      <TrajectoryFieldset form={form} />
    </Form>
  )
}
