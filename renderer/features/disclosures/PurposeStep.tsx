import type { ReactNode } from 'react'
import { z } from 'zod'
import type { RecipientChoice } from '../../../shared/contract/disclosures'
import { Day, RequiredLine } from '../../../shared/contract/values'
import { legalBases, legalBasisNames } from '../../../shared/domain/legal-bases'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { DateField } from '../../ui/form/DateFields'
import { Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'

const PurposeFields = z.object({
  purpose: RequiredLine,
  legalBasis: z.enum(legalBasisNames),
  coacheeConsentOn: Day.nullable()
})
export type Purpose = z.output<typeof PurposeFields>

const WithConsent = PurposeFields.extend({ coacheeConsentOn: Day })

interface PurposeStepProps {
  recipient: RecipientChoice
  purpose: Purpose | null
  onBack: () => void
  onNext: (purpose: Purpose) => void
}

type Typed = Omit<z.input<typeof PurposeFields>, 'legalBasis'> & { legalBasis: string }

/**
 * The purpose and the legal basis, with the day of consent when the agreement requires one. Nothing is saved here: the
 * caller stores the values.
 */
export function PurposeStep({ recipient, purpose, onBack, onNext }: PurposeStepProps): ReactNode {
  const { t } = useWords()
  const { needsConsent } = recipient
  const schema = needsConsent ? WithConsent : PurposeFields
  const form = useDossierForm<Typed, Purpose>(schema as z.ZodType<Purpose, Typed>, {
    purpose:
      purpose?.purpose ??
      (recipient.recipient.kind === 'coachee' ? t('disclosures.wizard.purposeForCoachee') : ''),
    legalBasis: purpose?.legalBasis ?? '',
    coacheeConsentOn: needsConsent ? (purpose?.coacheeConsentOn ?? null) : null
  })
  return (
    <Form
      form={form}
      submit={t('disclosures.wizard.toPreview')}
      onSubmit={(chosen) => {
        onNext(chosen)
        return Promise.resolve()
      }}
      onCancel={onBack}
    >
      <TextField
        form={form}
        name="purpose"
        label={t('disclosures.wizard.purpose')}
        help={t('disclosures.wizard.purposeHelp')}
        required
      />
      <SelectField
        form={form}
        name="legalBasis"
        label={t('disclosures.wizard.legalBasis')}
        choices={legalBasisNames.map((value) => ({
          value,
          label: t('disclosures.wizard.article', {
            basis: t(`disclosures.legalBases.${value}`),
            article: legalBases[value]
          })
        }))}
        required
      />
      {needsConsent && (
        <DateField
          form={form}
          name="coacheeConsentOn"
          label={t('disclosures.wizard.consentOn')}
          help={t('disclosures.wizard.consentHelp')}
          required
        />
      )}
    </Form>
  )
}
