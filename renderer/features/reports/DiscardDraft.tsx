import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Report } from '../../../shared/contract/reports'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import { FailureNotice } from '../../ui/FailureNotice'

interface DiscardDraftProps {
  opened: boolean
  onClose: () => void
  report: Report
}

export function DiscardDraft({ opened, onClose, report }: DiscardDraftProps): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const discard = useWrite('reports.discard', { quiet: true })
  const go = async (): Promise<void> => {
    await discard.mutateAsync({ id: report.id })
    await navigate(paths.coachee(report.coacheeId), { replace: true })
  }
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reports.discard.title')}>
      <p>{t('reports.discard.text', { title: report.title })}</p>
      {discard.error && <FailureNotice failure={failureOf(discard.error)} />}
      <Group mt="lg">
        <Button
          color="danger"
          loading={discard.isPending}
          onClick={() => {
            // The notice above shows the failure.
            go().catch(() => undefined)
          }}
        >
          {t('reports.discard.submit')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Dialog>
  )
}
