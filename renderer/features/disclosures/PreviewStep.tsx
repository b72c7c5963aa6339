import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { OutputOf } from '../../../shared/contract'
import type { RecipientChoice } from '../../../shared/contract/disclosures'
import type { Report } from '../../../shared/contract/reports'
import type { Failure } from '../../../shared/errors'
import { useJob, useJobAnswer, wasCancelled } from '../../client/jobs'
import { desktop } from '../../client/vault'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { Loaded } from '../../ui/Loaded'
import { Notice } from '../../ui/Notice'
import { DocumentPreview } from '../reports'
import type { MadeDisclosure } from './DoneStep'
import type { Purpose } from './PurposeStep'
import { WithheldCounts } from './WithheldCounts'
import { DisclosureSummary } from './DisclosureSummary'
import style from './Wizard.module.css'

interface PreviewStepProps {
  report: Report
  recipient: RecipientChoice
  purpose: Purpose
  /** The write that `send` starts discards the stored choices. */
  withDraft: <T>(send: () => T) => T
  onBack: () => void
  onMade: (made: MadeDisclosure) => void
}

/** The document as it will be sent, what is withheld, and the button that makes the file. */
export function PreviewStep(props: PreviewStepProps): ReactNode {
  const { report, recipient } = props
  const prepared = useJobAnswer('disclosures.prepare', {
    reportId: report.id,
    recipient: recipient.recipient
  })
  const prepareAgain = (): void => void prepared.refetch()
  return (
    <Loaded read={prepared}>
      {({ value, bytes }) => (
        <Prepared
          key={value.preparedId}
          {...props}
          prepared={value}
          pdf={bytes}
          onPrepareAgain={prepareAgain}
        />
      )}
    </Loaded>
  )
}

interface PreparedProps extends PreviewStepProps {
  prepared: OutputOf<'disclosures.prepare'>
  pdf: Uint8Array<ArrayBuffer>
  onPrepareAgain: () => void
}

function Prepared(props: PreparedProps): ReactNode {
  const { prepared, pdf, report, recipient, purpose, withDraft, onBack, onPrepareAgain, onMade } = props
  const { name } = recipient
  const { t } = useWords()
  const make = useJob('disclosures.make', { quiet: true })
  const [outcome, setOutcome] = useState<'cancelled' | Failure | null>(null)

  const makeFile = async (): Promise<void> => {
    setOutcome(null)
    try {
      const place = await desktop('chooseSaveLocation', {
        title: t('disclosures.wizard.where'),
        suggestedName: prepared.fileName,
        kind: 'pdf'
      })
      if (!place) {
        setOutcome('cancelled')
        return
      }
      const { grant, displayName } = place
      const { value } = await withDraft(() =>
        make.run({ preparedId: prepared.preparedId, ...purpose, grant })
      )
      const { id, passphrase } = value
      onMade({ id, passphrase, grant, fileName: displayName })
    } catch (error) {
      setOutcome(wasCancelled(error) ? 'cancelled' : failureOf(error))
    }
  }

  return (
    <div className={style['columns']}>
      <div className={style['pages']}>
        <DocumentPreview
          pdf={pdf}
          pageCount={prepared.document.pages}
          label={t('disclosures.wizard.preview', { name })}
        />
      </div>
      <div className={style['beside']}>
        <DisclosureSummary report={report} recipient={recipient} purpose={purpose} hideReport />
        <WithheldCounts withheld={prepared.staysHere} />
        {outcome === 'cancelled' && <Notice>{t('disclosures.wizard.cancelled')}</Notice>}
        {outcome !== null && outcome !== 'cancelled' && (
          <FailureNotice
            failure={outcome}
            {...(outcome.code === 'disclosure.previewExpired' && { onRetry: onPrepareAgain })}
          />
        )}
        <Button onClick={() => void makeFile()} loading={make.isPending} className={style['make'] ?? ''}>
          {t('disclosures.wizard.make', { name })}
        </Button>
        <p className={style['about']}>{t('disclosures.wizard.exactly')}</p>
        <Button variant="subtle" onClick={onBack}>
          {t('common.back')}
        </Button>
      </div>
    </div>
  )
}
