import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { TrajectoryFieldset } from './TrajectoryForm'
import { TrajectoryPart, type ShownTrajectory } from './TrajectoryPart'
import { NewTrajectory, typedTrajectory } from './typed-trajectory'

/** The assignment, the sponsor and the planning, to be put right. */
export function ChangeTrajectoryScreen(): ReactNode {
  const { t } = useWords()
  return (
    <TrajectoryPart title={t('trajectories.changeTitle')}>
      {(trajectory) => <ChangeForm trajectory={trajectory} />}
    </TrajectoryPart>
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
