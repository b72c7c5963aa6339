import dayjs from 'dayjs'
import { useState, type ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { AgreementPart, GoalLines, TrajectoryFieldset } from './TrajectoryForm'
import { emptyTrajectory, goalLines, NewTrajectory, signedAgreement } from './typed-trajectory'

/** Adds a trajectory with its goals and, when it is already signed, its agreement. */
export function NewTrajectoryScreen(): ReactNode {
  const { t } = useWords()
  const { coacheeId = '' } = useParams()
  const dossier = useRead('people.dossier', { id: coacheeId })
  return (
    <Loaded read={dossier}>
      {({ person }) => (
        <Page
          title={t('trajectories.newTitle')}
          trail={[{ title: `${person.givenName} ${person.familyName}`, to: paths.coachee(coacheeId) }]}
          width="reading"
        >
          <NewTrajectoryForm coacheeId={coacheeId} />
        </Page>
      )}
    </Loaded>
  )
}

function NewTrajectoryForm({ coacheeId }: { coacheeId: string }): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const add = useWrite('trajectories.add')
  const [empty] = useState(() => emptyTrajectory(dayjs().format('YYYY-MM-DD')))
  const form = useDossierForm(NewTrajectory, empty)
  const back = (): void => void navigate(paths.coachee(coacheeId))
  return (
    <Form
      form={form}
      submit={t('trajectories.add')}
      onSubmit={async (checked) => {
        await add.mutateAsync({
          coacheeId,
          trajectory: checked.trajectory,
          goals: goalLines(checked.goals),
          agreement: signedAgreement(checked)
        })
        back()
      }}
      onCancel={back}
    >
      <TrajectoryFieldset form={form} />
      <GoalLines form={form} />
      <AgreementPart form={form} />
    </Form>
  )
}
