import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { Day } from '../../../shared/contract/values'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { qualityQuestions, type QualityQuestion } from '../../../shared/domain/report-templates'
import { useWrite } from '../../app/records'
import { failureOf } from '../../app/vault-failure'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import { FailureNotice } from '../../ui/FailureNotice'
import { DayInput } from '../../ui/form/DayInput'
import { Notice } from '../../ui/Notice'
import { isWritten, type DraftReport } from './draft-blocks'

interface SignReportProps {
  opened: boolean
  onClose: () => void
  id: string
  draft: DraftReport
}

/** The author answers for the report: five questions, each with yes, and the day until which it holds. */
export function SignReport({ opened, onClose, id, draft }: SignReportProps): ReactNode {
  const { t } = useWords()
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reports.sign.title')} size="lg">
      {opened && <Questions id={id} draft={draft} onClose={onClose} />}
    </Dialog>
  )
}

function Questions({ id, draft, onClose }: Omit<SignReportProps, 'opened'>): ReactNode {
  const { t } = useWords()
  const [confirmed, setConfirmed] = useState<ReadonlySet<QualityQuestion>>(new Set())
  const [validUntil, setValidUntil] = useState<string | null>(twoYearsLater)
  const [tried, setTried] = useState(false)
  const sign = useWrite('reports.sign')
  const empty = draft.sections.filter(({ blocks }) => !blocks.some(isWritten))
  const day = Day.safeParse(validUntil)
  const dayProblem = !day.success ? t('fields.date') : day.data <= today() ? t('reports.sign.later') : null
  const unconfirmed = confirmed.size < qualityQuestions.length

  const go = (): void => {
    setTried(true)
    if (!day.success || dayProblem !== null || unconfirmed) return
    sign.mutate({
      id,
      validUntil: day.data,
      quality: { groundsClear: true, supported: true, conclusive: true, expertise: true, methodFits: true }
    })
  }

  return (
    <Stack gap="md">
      <p>{t('reports.sign.lead')}</p>
      {empty.length > 0 && (
        <Notice tone="warn">
          {t('reports.sign.emptySections', {
            sections: empty.map(({ name }) => t(`reports.sections.${name}`)).join(', ')
          })}
        </Notice>
      )}
      {qualityQuestions.map((question) => (
        <Checkbox
          key={question}
          label={t(`reports.quality.${question}`)}
          checked={confirmed.has(question)}
          onChange={(event) => {
            const yes = event.currentTarget.checked
            setConfirmed((before) => {
              const after = new Set(before)
              if (yes) after.add(question)
              else after.delete(question)
              return after
            })
          }}
        />
      ))}
      {tried && unconfirmed && <Notice tone="warn">{t('reports.sign.confirmAll')}</Notice>}
      <DayInput
        label={t('reports.sign.validUntil')}
        help={t('reports.sign.validUntilHelp')}
        value={validUntil}
        onChange={setValidUntil}
        error={dayProblem}
        required
      />
      {sign.error && <FailureNotice failure={failureOf(sign.error)} />}
      <Group>
        <Button onClick={go} loading={sign.isPending} disabled={empty.length > 0}>
          {t('reports.sign.submit')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

function today(): string {
  return calendarDay(new Date())
}

/** How long a report on a working person usually holds. */
function twoYearsLater(): string {
  const now = new Date()
  return calendarDay(new Date(now.getFullYear() + 2, now.getMonth(), now.getDate()))
}
