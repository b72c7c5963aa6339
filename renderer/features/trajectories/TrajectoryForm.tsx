import type { ReactNode } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { trajectoryKinds } from '../../../shared/domain/trajectory'
import { useWords } from '../../i18n/words'
import { NumberField, SelectField, SwitchField } from '../../ui/form/ChoiceFields'
import { DateField } from '../../ui/form/DateFields'
import { FieldRow } from '../../ui/form/Form'
import { TextArea, TextField } from '../../ui/form/TextField'
import type { DossierForm } from '../../ui/form/use-dossier-form'
import { Section } from '../../ui/Page'
import { AgreementMatrix } from './AgreementMatrix'
import { SponsorFields } from './SponsorFields'
import type { NewTrajectory, TypedTrajectory } from './typed-trajectory'

export type TrajectoryFormState = DossierForm<TypedTrajectory, NewTrajectory>

/** The fields of a trajectory that can be changed later. */
export function TrajectoryFieldset({ form }: { form: TrajectoryFormState }): ReactNode {
  const { t } = useWords()
  return (
    <>
      <Section title={t('trajectories.parts.assignment')}>
        <SelectField
          form={form}
          name="trajectory.kind"
          label={t('trajectories.fields.kind')}
          choices={trajectoryKinds.map((value) => ({ value, label: t(`trajectories.kinds.${value}`) }))}
        />
        <TextArea
          form={form}
          name="trajectory.assignment"
          label={t('trajectories.fields.assignment')}
          help={t('trajectories.assignmentHelp')}
          rows={2}
          required
        />
      </Section>
      <Section title={t('trajectories.parts.sponsor')}>
        <SponsorFields form={form} />
      </Section>
      <Section title={t('trajectories.parts.planning')}>
        <FieldRow>
          <DateField
            form={form}
            name="trajectory.startsOn"
            label={t('trajectories.fields.startsOn')}
            required
          />
          <DateField form={form} name="trajectory.endsOn" label={t('trajectories.fields.endsOn')} />
          <NumberField
            form={form}
            name="trajectory.sessionsPlanned"
            label={t('trajectories.fields.sessionsPlanned')}
            min={1}
            max={200}
          />
        </FieldRow>
      </Section>
    </>
  )
}

/** The goals, which are entered here only for a new trajectory. */
export function GoalLines({ form }: { form: TrajectoryFormState }): ReactNode {
  const { t } = useWords()
  return (
    <Section title={t('trajectories.parts.goals')}>
      <TextArea
        form={form}
        name="goals"
        label={t('trajectories.fields.goals')}
        help={t('trajectories.goalsHelp')}
        rows={3}
      />
    </Section>
  )
}

/** The tripartite agreement of a new trajectory, when it is already signed. */
export function AgreementPart({ form }: { form: TrajectoryFormState }): ReactNode {
  const { t } = useWords()
  const signed = useWatch({ control: form.control, name: 'signed' })
  return (
    <Section title={t('trajectories.parts.agreement')} lead={t('trajectories.agreementLead')}>
      <SwitchField form={form} name="signed" label={t('trajectories.alreadySigned')} />
      {signed && <AgreementFieldset form={form} />}
    </Section>
  )
}

/** The matrix, the day of signing, and who signed. */
export function AgreementFieldset({ form }: { form: TrajectoryFormState }): ReactNode {
  const { t } = useWords()
  const matrix = useController({ control: form.control, name: 'agreement.matrix' }).field
  return (
    <>
      <AgreementMatrix matrix={matrix.value} onChange={matrix.onChange} />
      <FieldRow>
        <DateField form={form} name="agreement.signedOn" label={t('trajectories.fields.signedOn')} required />
        <TextField
          form={form}
          name="agreement.signedForSponsorBy"
          label={t('trajectories.fields.signedForSponsorBy')}
        />
      </FieldRow>
    </>
  )
}
