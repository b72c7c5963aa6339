import type { ReactNode } from 'react'
import { ContactFields, type ContactRow } from '../../../shared/contract/organisations'
import { personLanguages } from '../../../shared/domain/languages'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { SelectField } from '../../ui/form/ChoiceFields'
import { FieldRow, Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { formIn } from '../../ui/form/use-form-dialog'
import { SourceFields } from '../people'

/** The name of the dialog with this form. */
export const contactDialog = 'contact'

interface ContactFormProps {
  organisationId: string
  /** null: a new contact. */
  contact: ContactRow | null
  onDone: () => void
}

/** A contact of the organisation, and where these data came from. */
export function ContactForm({ organisationId, contact, onDone }: ContactFormProps): ReactNode {
  const { t, language } = useWords()
  const add = useWrite('organisations.addContact')
  const change = useWrite('organisations.changeContact')
  const form = useDossierForm(
    ContactFields,
    {
      givenName: contact?.givenName ?? '',
      familyName: contact?.familyName ?? '',
      function: contact?.function ?? '',
      language: contact?.language ?? language,
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
      source: contact?.source ?? 'person',
      sourceDetail: contact?.sourceDetail ?? ''
    },
    { name: formIn(contactDialog, contact?.personId ?? 'new') }
  )
  return (
    <Form
      form={form}
      submit={contact ? t('organisations.page.saveContact') : t('organisations.page.addContact')}
      onSubmit={async (checked) => {
        if (contact)
          await change.mutateAsync({ organisationId, personId: contact.personId, contact: checked })
        else await add.mutateAsync({ organisationId, contact: checked })
        onDone()
      }}
      onCancel={onDone}
    >
      <FieldRow>
        <TextField
          form={form}
          name="givenName"
          label={t('organisations.contact.givenName')}
          required
          autoFocus
        />
        <TextField form={form} name="familyName" label={t('organisations.contact.familyName')} required />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="function" label={t('organisations.contact.function')} />
        <SelectField
          form={form}
          name="language"
          label={t('organisations.contact.language')}
          choices={personLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField form={form} name="email" type="email" label={t('organisations.contact.email')} />
        <TextField form={form} name="phone" type="tel" label={t('organisations.contact.phone')} />
      </FieldRow>
      <SourceFields form={form} />
    </Form>
  )
}
