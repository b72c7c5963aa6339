import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { z } from 'zod'
import { Day } from '../../../shared/contract/values'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { qualityQuestions } from '../../../shared/domain/report-templates'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import { CheckboxField } from '../../ui/form/ChoiceFields'
import { DateField } from '../../ui/form/DateFields'
import { Form } from '../../ui/form/Form'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { formIn } from '../../ui/form/use-form-dialog'
import { Notice } from '../../ui/Notice'
import { isWritten, type DraftReport } from './draft-blocks'

/** The name of the dialog with this form. */
export const signDialog = 'sign'

interface SignReportProps {
  opened: boolean
  onClose: () => void
  id: string
  draft: DraftReport
}

/** Signs a report: the author answers yes to five questions and sets until when the report is valid. */
export function SignReport({ opened, onClose, id, draft }: SignReportProps): ReactNode {
  const { t } = useWords()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reports.sign.title')} size="lg" restoredAfterLock>
      <Questions id={id} draft={draft} onClose={onClose} />
    </Dialog>
  )
}

const Signature = z.object({
  quality: z.record(z.enum(qualityQuestions), z.boolean().pipe(z.literal(true))),
  validUntil: Day.refine((day) => day > calendarDay(new Date()), { message: 'afterToday' })
})

function Questions({ id, draft, onClose }: Omit<SignReportProps, 'opened'>): ReactNode {
  const { t } = useWords()
  const sign = useWrite('reports.sign')
  const empty = draft.sections.filter(({ blocks }) => !blocks.some(isWritten))
  const form = useDossierForm(
    Signature,
    {
      quality: {
        groundsClear: false,
        supported: false,
        conclusive: false,
        expertise: false,
        methodFits: false
      },
      validUntil: twoYearsLater()
    },
    { name: formIn(signDialog, id) }
  )
  const { errors, isSubmitted } = useFormState({ control: form.control })

  return (
    <Form
      form={form}
      submit={t('reports.sign.submit')}
      final
      disabled={empty.length > 0}
      onSubmit={async (signature) => {
        await sign.mutateAsync({ id, ...signature })
        onClose()
      }}
      onCancel={onClose}
    >
      <p>{t('reports.sign.lead')}</p>
      {empty.length > 0 && (
        <Notice tone="warn">
          {t('reports.sign.emptySections', {
            sections: empty.map(({ name }) => t(`reports.sections.${name}`)).join(', ')
          })}
        </Notice>
      )}
      {qualityQuestions.map((question) => (
        <CheckboxField
          key={question}
          form={form}
          name={`quality.${question}`}
          label={t(`reports.quality.${question}`)}
        />
      ))}
      {isSubmitted && errors.quality && <Notice tone="warn">{t('reports.sign.confirmAll')}</Notice>}
      <DateField
        form={form}
        name="validUntil"
        label={t('reports.sign.validUntil')}
        help={t('reports.sign.validUntilHelp')}
        required
      />
    </Form>
  )
}

/** Two years from today: how long a report on a working person is usually valid. */
function twoYearsLater(): string {
  const now = new Date()
  return calendarDay(new Date(now.getFullYear() + 2, now.getMonth(), now.getDate()))
}
