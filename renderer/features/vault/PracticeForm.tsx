import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { PracticeProfile } from '../../../shared/contract/practice'
import { formatEnterpriseNumber, isEnterpriseNumber } from '../../../shared/domain/enterprise-number'
import { useWords } from '../../i18n/words'
import { FieldRow, Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'

export const emptyPractice: PracticeProfile = {
  name: '',
  address: { street: '', postcode: '', city: '' },
  enterpriseNumber: '',
  controllerContact: 'privacy',
  email: '',
  phone: '',
  website: ''
}

interface PracticeFormProps {
  practice: PracticeProfile
  submit: string
  onBack?: () => void
  onSubmit: (practice: PracticeProfile) => Promise<unknown>
}

/**
 * The form of the practice as controller, in the first run and in the settings. The enterprise number is checked while
 * typing.
 */
export function PracticeForm({ practice, submit, onBack, onSubmit }: PracticeFormProps): ReactNode {
  const { t } = useWords()
  const form = useDossierForm(PracticeProfile, practice)
  const number = useWatch({ control: form.control, name: 'enterpriseNumber' })
  const right = isEnterpriseNumber(number)
    ? t('vault.practiceFields.enterpriseNumberRight', { number: formatEnterpriseNumber(number) })
    : t('vault.practiceFields.enterpriseNumberHelp')
  return (
    <Form
      form={form}
      submit={submit}
      onSubmit={onSubmit}
      more={
        onBack && (
          <Button variant="subtle" onClick={onBack}>
            {t('common.back')}
          </Button>
        )
      }
    >
      <TextField form={form} name="name" label={t('vault.practiceFields.name')} required />
      <TextField form={form} name="address.street" label={t('vault.practiceFields.street')} required />
      <FieldRow>
        <TextField form={form} name="address.postcode" label={t('vault.practiceFields.postcode')} required />
        <TextField form={form} name="address.city" label={t('vault.practiceFields.city')} required />
      </FieldRow>
      <TextField
        form={form}
        name="enterpriseNumber"
        label={t('vault.practiceFields.enterpriseNumber')}
        help={<span aria-live="polite">{right}</span>}
        required
      />
      <TextField
        form={form}
        name="controllerContact"
        label={t('vault.practiceFields.controllerContact')}
        help={t('vault.practiceFields.controllerContactHelp')}
        required
      />
      <FieldRow>
        <TextField form={form} name="email" type="email" label={t('vault.practiceFields.email')} required />
        <TextField form={form} name="phone" type="tel" label={t('vault.practiceFields.phone')} />
      </FieldRow>
      <TextField form={form} name="website" label={t('vault.practiceFields.website')} />
    </Form>
  )
}
