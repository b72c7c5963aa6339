import type { ReactNode } from 'react'
import type { z } from 'zod'
import { PersonFields } from '../../../shared/contract/people'
import { personLanguages } from '../../../shared/domain/languages'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { DateField } from '../../ui/form/DateFields'
import { FieldRow, Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { Section } from '../../ui/Page'
import { SourceFields } from './SourceFields'

type TypedPerson = z.input<typeof PersonFields>

interface CoacheeFormProps {
  person: TypedPerson
  submit: string
  onSubmit: (person: PersonFields) => Promise<unknown>
  onCancel: () => void
}

const genders = ['female', 'male', 'other'] as const

/** Only the name is required. */
export function CoacheeForm({ person, submit, onSubmit, onCancel }: CoacheeFormProps): ReactNode {
  const { t } = useWords()
  const form = useDossierForm(PersonFields, person)
  return (
    <Form form={form} onSubmit={onSubmit} submit={submit} onCancel={onCancel}>
      <Section title={t('people.parts.person')}>
        <FieldRow>
          <TextField form={form} name="givenName" label={t('people.fields.givenName')} required autoFocus />
          <TextField form={form} name="familyName" label={t('people.fields.familyName')} required />
        </FieldRow>
        <FieldRow>
          <DateField form={form} name="birthDate" label={t('people.fields.birthDate')} />
          <SelectField
            form={form}
            name="gender"
            label={t('people.fields.gender')}
            none={t('people.unknown')}
            choices={genders.map((value) => ({ value, label: t(`people.genders.${value}`) }))}
          />
          <SelectField
            form={form}
            name="language"
            label={t('people.fields.language')}
            choices={personLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
          />
        </FieldRow>
      </Section>
      <Section title={t('people.parts.contact')}>
        <FieldRow>
          <TextField form={form} name="email" type="email" label={t('people.fields.email')} />
          <TextField form={form} name="phone" type="tel" label={t('people.fields.phone')} />
        </FieldRow>
        <TextField form={form} name="address.street" label={t('people.fields.street')} />
        <FieldRow>
          <TextField form={form} name="address.postcode" label={t('people.fields.postcode')} />
          <TextField form={form} name="address.city" label={t('people.fields.city')} />
        </FieldRow>
      </Section>
      <Section title={t('people.parts.origin')}>
        <SourceFields form={form} />
      </Section>
    </Form>
  )
}
