import type { ReactNode } from 'react'
import type { z } from 'zod'
import { OrganisationFields } from '../../../shared/contract/organisations'
import { useWords } from '../../i18n/words'
import { FieldRow, Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm, type DossierForm } from '../../ui/form/use-dossier-form'
import { EnterpriseNumberField } from './EnterpriseNumberField'

type TypedOrganisation = z.input<typeof OrganisationFields>
export type OrganisationFormState = DossierForm<TypedOrganisation, OrganisationFields>

interface OrganisationFormProps {
  organisation: TypedOrganisation
  submit: string
  onSubmit: (organisation: OrganisationFields) => Promise<unknown>
  onCancel: () => void
}

/** Only the name is required. */
export function OrganisationForm({
  organisation,
  submit,
  onSubmit,
  onCancel
}: OrganisationFormProps): ReactNode {
  const { t } = useWords()
  const form = useDossierForm(OrganisationFields, organisation)
  return (
    <Form form={form} onSubmit={onSubmit} submit={submit} onCancel={onCancel}>
      <TextField form={form} name="name" label={t('organisations.fields.name')} required autoFocus />
      <FieldRow>
        <EnterpriseNumberField form={form} />
        <TextField form={form} name="sector" label={t('organisations.fields.sector')} />
      </FieldRow>
      <TextField form={form} name="address.street" label={t('organisations.fields.street')} />
      <FieldRow>
        <TextField form={form} name="address.postcode" label={t('organisations.fields.postcode')} />
        <TextField form={form} name="address.city" label={t('organisations.fields.city')} />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="phone" type="tel" label={t('organisations.fields.phone')} />
        <TextField form={form} name="website" label={t('organisations.fields.website')} />
      </FieldRow>
    </Form>
  )
}
