import { TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { formatEnterpriseNumber, isEnterpriseNumber } from '../../../shared/domain/enterprise-number'
import { useWords } from '../../i18n/words'
import { useField } from '../../ui/form/field'
import { useFieldWords } from '../../ui/form/use-field-words'
import style from './OrganisationForm.module.css'
import type { OrganisationFormState } from './OrganisationForm'

/** From this many digits on, a number is either valid or invalid. */
const wholeNumber = 10

/** An enterprise number (KBO/BCE), checked while it is typed and formatted when the field is left. */
export function EnterpriseNumberField({ form }: { form: OrganisationFormState }): ReactNode {
  const { t } = useWords()
  const words = useFieldWords()
  const { field, error } = useField({ form, name: 'enterpriseNumber' })
  const typed = useWatch({ control: form.control, name: 'enterpriseNumber' })
  const right = typed !== '' && isEnterpriseNumber(typed)
  const wrong = !right && typed.replace(/\D/g, '').length >= wholeNumber
  return (
    <div>
      <TextInput
        {...field}
        value={typed}
        label={t('organisations.fields.enterpriseNumber')}
        description={right ? undefined : t('organisations.numberHelp')}
        error={right ? undefined : (error ?? (wrong && words('enterpriseNumber')))}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        inputMode="numeric"
        autoComplete="off"
        onBlur={() => {
          if (right) field.onChange(formatEnterpriseNumber(typed))
          field.onBlur()
        }}
      />
      <p className={style['right']} role="status">
        {right && (
          <>
            <IconCheck size="1em" stroke={2} aria-hidden />
            {t('organisations.numberRight', { number: formatEnterpriseNumber(typed) })}
          </>
        )}
      </p>
    </div>
  )
}
