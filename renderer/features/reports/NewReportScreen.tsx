import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { z } from 'zod'
import { documentLanguages } from '../../../shared/contract/reports'
import { RequiredLine } from '../../../shared/contract/values'
import { reportTemplateNames } from '../../../shared/domain/report-templates'
import { paths } from '../../client/paths'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'

const Start = z.object({
  template: z.enum(reportTemplateNames),
  language: z.enum(documentLanguages),
  title: RequiredLine
})

/** The template, language and title of a new report; its sections follow from the template. */
export function NewReportScreen(): ReactNode {
  const { t } = useWords()
  const { trajectoryId = '' } = useParams()
  const trajectory = useRead('trajectories.get', { id: trajectoryId })
  return (
    <Loaded read={trajectory}>
      {({ coacheeId, coacheeName, assignment }) => (
        <Page
          title={t('reports.start.title')}
          lead={t('reports.start.lead', { name: coacheeName, assignment })}
          trail={[{ title: coacheeName, to: paths.coachee(coacheeId) }]}
          width="reading"
        >
          <StartForm trajectoryId={trajectoryId} coacheeId={coacheeId} />
        </Page>
      )}
    </Loaded>
  )
}

function StartForm({ trajectoryId, coacheeId }: { trajectoryId: string; coacheeId: string }): ReactNode {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const start = useWrite('reports.start', { quiet: true })
  const form = useDossierForm<z.input<typeof Start>, z.output<typeof Start>>(Start, {
    template: 'evaluation',
    language,
    title: ''
  })
  return (
    <Form
      form={form}
      submit={t('reports.start.submit')}
      onSubmit={async (chosen) => {
        const { id } = await start.mutateAsync({ trajectoryId, ...chosen })
        await navigate(paths.report(id), { replace: true })
      }}
      onCancel={() => void navigate(paths.coachee(coacheeId))}
    >
      <SelectField
        form={form}
        name="template"
        label={t('reports.start.template')}
        choices={reportTemplateNames.map((value) => ({ value, label: t(`reports.templates.${value}`) }))}
        required
      />
      <TextField form={form} name="title" label={t('reports.start.reportTitle')} required />
      <SelectField
        form={form}
        name="language"
        label={t('reports.start.language')}
        choices={documentLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        required
      />
    </Form>
  )
}
