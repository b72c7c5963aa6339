import type { ReactNode } from 'react'
import type { RecipientChoice } from '../../../shared/contract/disclosures'
import type { Report } from '../../../shared/contract/reports'
import { useWords } from '../../i18n/words'
import type { Purpose } from './PurposeStep'
import style from './Wizard.module.css'

interface DisclosureSummaryProps {
  report: Report
  recipient: RecipientChoice | null
  purpose: Purpose | null
  /** True beside the preview of the report, which shows its title. */
  hideReport?: boolean
}

/** The report, recipient, purpose and legal basis, shown at every step. */
export function DisclosureSummary(props: DisclosureSummaryProps): ReactNode {
  const { report, recipient, purpose, hideReport = false } = props
  const { t } = useWords()
  const facts = [
    ...(hideReport
      ? []
      : [{ label: t('disclosures.wizard.report'), value: `${report.title}, ${report.coacheeName}` }]),
    { label: t('disclosures.wizard.recipient'), value: recipient && nameOf(recipient) },
    { label: t('disclosures.wizard.purpose'), value: purpose?.purpose ?? null },
    {
      label: t('disclosures.wizard.legalBasis'),
      value: purpose && t(`disclosures.legalBases.${purpose.legalBasis}`)
    }
  ]
  return (
    <section aria-label={t('disclosures.wizard.whatGoes')}>
      <dl className={style['whatGoes']}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-open={value === null || undefined}>{value ?? t('disclosures.wizard.notChosen')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function nameOf({ name, organisationName }: RecipientChoice): string {
  return organisationName === null ? name : `${name}, ${organisationName}`
}
