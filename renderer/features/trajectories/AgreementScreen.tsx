import dayjs from 'dayjs'
import { useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { Notice } from '../../ui/Notice'
import { notifyDone } from '../../ui/notify-done'
import { AgreementFieldset } from './TrajectoryForm'
import { TrajectorySubpage, type ShownTrajectory } from './TrajectorySubpage'
import { NewTrajectory, signedAgreement, typedTrajectory } from './typed-trajectory'

/** Records the agreement that coachee, sponsor and coach signed. */
export function AgreementScreen(): ReactNode {
  const { t } = useWords()
  return (
    <TrajectorySubpage title={t('trajectories.signTitle')} lead={t('trajectories.agreementLead')}>
      {(trajectory) => <AgreementForm trajectory={trajectory} />}
    </TrajectorySubpage>
  )
}

function AgreementForm({ trajectory }: { trajectory: ShownTrajectory }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const navigate = useNavigate()
  const sign = useWrite('trajectories.signAgreement')
  const [start] = useState(() => {
    const typed = typedTrajectory(trajectory)
    const today = dayjs().format('YYYY-MM-DD')
    const contact = trajectory.sponsorContactName ?? ''
    const signedForSponsorBy = trajectory.agreement?.signedForSponsorBy ?? contact
    return { ...typed, signed: true, agreement: { ...typed.agreement, signedOn: today, signedForSponsorBy } }
  })
  const form = useDossierForm(NewTrajectory, start)
  const back = (): void => void navigate(paths.trajectory(trajectory.id))
  return (
    <>
      {trajectory.agreement && (
        <Notice tone="info">
          {t('trajectories.replacesAgreement', { day: format.longDay(trajectory.agreement.signedOn) })}
        </Notice>
      )}
      <Form
        form={form}
        submit={t('trajectories.sign')}
        onSubmit={async (checked) => {
          const agreement = signedAgreement(checked)
          if (agreement) await sign.mutateAsync({ id: trajectory.id, agreement })
          notifyDone(t('trajectories.agreementKept'))
          back()
        }}
        onCancel={back}
      >
        <AgreementFieldset form={form} />
      </Form>
    </>
  )
}
