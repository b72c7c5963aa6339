import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { answerModes } from '../../../shared/contract/psychometrics'
import { Day } from '../../../shared/contract/values'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { screenLanguages } from '../../../shared/domain/languages'
import { remarkOnLanguage } from '../../../shared/domain/psychometrics/instrument'
import { instruments } from '../../../shared/domain/psychometrics/instruments'
import { paths } from '../../client/paths'
import { useRead, useWrite } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { SelectField } from '../../ui/form/ChoiceFields'
import { DateField } from '../../ui/form/DateFields'
import { FieldRow, Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { Loaded } from '../../ui/Loaded'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { AnswersField } from './AnswersField'
import { MissingAnswers } from './MissingAnswers'
import { Recorded, type RecordedChecked, type RecordedTyped } from './recorded-test'

const instrumentId = 'mini-ipip'
const instrument = instruments[instrumentId]

export function NewTestScreen(): ReactNode {
  const { t } = useWords()
  const { trajectoryId = '' } = useParams()
  const trajectory = useRead('trajectories.get', { id: trajectoryId })
  return (
    <Loaded read={trajectory}>
      {({ coacheeId, coacheeName, assignment, phase, startsOn }) => (
        <Page
          title={t('psychometrics.record.title')}
          lead={t('psychometrics.record.lead', { name: coacheeName, assignment })}
          trail={[{ title: coacheeName, to: paths.coachee(coacheeId) }]}
          width="reading"
        >
          {phase === 'running' ? (
            <TestForm trajectoryId={trajectoryId} startsOn={startsOn} />
          ) : (
            <FailureNotice
              failure={{ code: phase === 'closed' ? 'trajectory.closed' : 'trajectory.notRunning' }}
            />
          )}
        </Page>
      )}
    </Loaded>
  )
}

function TestForm({ trajectoryId, startsOn }: { trajectoryId: string; startsOn: string }): ReactNode {
  const format = useFormat()
  const { t, language } = useWords()
  const navigate = useNavigate()
  const record = useWrite('psychometrics.record', { quiet: true })
  const form = useDossierForm<RecordedTyped, RecordedChecked>(Recorded, {
    instrument: instrumentId,
    language,
    administeredOn: calendarDay(new Date()),
    mode: 'paper',
    conditions: '',
    answers: instrument.items.en.map(() => null),
    openIsFine: false
  })
  const itemLanguage = useWatch({ control: form.control, name: 'language' })
  const administeredOn = useWatch({ control: form.control, name: 'administeredOn' })
  const outside = administeredOn < startsOn || administeredOn > calendarDay(new Date())
  const remark = remarkOnLanguage(instrument, itemLanguage, language)

  return (
    <Form
      form={form}
      submit={t('psychometrics.record.submit')}
      onSubmit={async ({ answers, openIsFine: _, ...administration }) => {
        const { id } = await record.mutateAsync({ trajectoryId, administration, answers })
        await navigate(paths.testResult(id), { replace: true })
      }}
      more={<MissingAnswers form={form} />}
    >
      <FieldRow>
        <SelectField
          form={form}
          name="language"
          label={t('psychometrics.record.language')}
          choices={screenLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
          required
        />
        <DateField
          form={form}
          name="administeredOn"
          label={t('psychometrics.record.administeredOn')}
          required
        />
        <SelectField
          form={form}
          name="mode"
          label={t('psychometrics.record.mode')}
          choices={answerModes.map((value) => ({ value, label: t(`psychometrics.modes.${value}`) }))}
          required
        />
      </FieldRow>
      {outside && Day.safeParse(administeredOn).success && (
        <Notice tone="danger">{t('psychometrics.record.outside', { day: format.longDay(startsOn) })}</Notice>
      )}
      {remark !== null && <Notice tone="warn">{remark}</Notice>}
      <TextField
        form={form}
        name="conditions"
        label={t('psychometrics.record.conditions')}
        help={t('psychometrics.record.conditionsHelp')}
      />
      <AnswersField form={form} instrument={instrument} language={itemLanguage} />
    </Form>
  )
}
