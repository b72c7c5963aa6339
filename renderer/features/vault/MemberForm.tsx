import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { MemberProfile } from '../../../shared/contract/members'
import { useWords } from '../../i18n/words'
import { FieldRow, Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'

export const emptyMember: MemberProfile = { givenName: '', familyName: '', email: '', qualification: '' }

interface MemberFormProps {
  member: MemberProfile
  submit: string
  onBack?: () => void
  onSubmit: (member: MemberProfile) => Promise<unknown>
}

/** The form of a member's profile, in the first run and in the settings. */
export function MemberForm({ member, submit, onBack, onSubmit }: MemberFormProps): ReactNode {
  const { t } = useWords()
  const form = useDossierForm(MemberProfile, member)
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
      <FieldRow>
        <TextField form={form} name="givenName" label={t('vault.memberFields.givenName')} required />
        <TextField form={form} name="familyName" label={t('vault.memberFields.familyName')} required />
      </FieldRow>
      <TextField form={form} name="email" type="email" label={t('vault.memberFields.email')} />
      <TextField
        form={form}
        name="qualification"
        label={t('vault.memberFields.qualification')}
        help={t('vault.memberFields.qualificationHelp')}
      />
    </Form>
  )
}
