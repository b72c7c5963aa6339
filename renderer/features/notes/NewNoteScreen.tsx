import { useState, type ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import dayjs from 'dayjs'
import type { OutputOf } from '../../../shared/contract'
import { notes } from '../../../shared/contract/notes'
import { personLanguages } from '../../../shared/domain/languages'
import { paths } from '../../client/paths'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { MomentField } from '../../ui/form/DateFields'
import { FieldRow, Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { momentOf } from '../../ui/form/wall-clock'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { TemplateChoice } from './TemplateChoice'

/** The start of a note: when the session was, and the template. */
export function NewNoteScreen(): ReactNode {
  const { t } = useWords()
  const { trajectoryId = '' } = useParams()
  const trajectory = useRead('trajectories.get', { id: trajectoryId })
  return (
    <Loaded read={trajectory}>
      {(found) => (
        <Page
          title={t('notes.newTitle')}
          trail={[{ title: found.coacheeName, to: paths.coachee(found.coacheeId) }]}
          width="reading"
        >
          <StartForm trajectory={found} />
        </Page>
      )}
    </Loaded>
  )
}

function StartForm({ trajectory }: { trajectory: OutputOf<'trajectories.get'> }): ReactNode {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const start = useWrite('notes.start')
  const [empty] = useState(() => ({
    trajectoryId: trajectory.id,
    template: trajectory.sessionsHeld === 0 ? ('intake' as const) : ('grow' as const),
    heldAt: momentOf(dayjs().format('YYYY-MM-DD'), dayjs().startOf('hour').format('HH:mm')),
    language
  }))
  const form = useDossierForm(notes.start.input, empty)
  return (
    <Form
      form={form}
      submit={t('notes.start')}
      onSubmit={async (checked) => {
        const { id } = await start.mutateAsync(checked)
        await navigate(paths.note(id), { replace: true })
      }}
      onCancel={() => void navigate(paths.coachee(trajectory.coacheeId))}
    >
      <FieldRow>
        <MomentField
          form={form}
          name="heldAt"
          label={t('notes.heldOn')}
          hourLabel={t('notes.heldAt')}
          required
        />
        <SelectField
          form={form}
          name="language"
          label={t('notes.language')}
          choices={personLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        />
      </FieldRow>
      <TemplateChoice form={form} />
    </Form>
  )
}
