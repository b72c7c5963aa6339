import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Page } from '../../ui/Page'
import { CoacheeForm } from './CoacheeForm'

/** Adds a coachee; only the given and the family name are required. */
export function NewCoacheeScreen(): ReactNode {
  const { t, language } = useWords()
  const navigate = useNavigate()
  const add = useWrite('people.add')
  return (
    <Page title={t('people.newTitle')} lead={t('people.newLead')} width="reading">
      <CoacheeForm
        person={{
          givenName: '',
          familyName: '',
          birthDate: null,
          gender: null,
          language,
          email: '',
          phone: '',
          address: { street: '', postcode: '', city: '' },
          source: 'person',
          sourceDetail: ''
        }}
        submit={t('people.add')}
        onSubmit={async (person) => {
          const { id } = await add.mutateAsync(person)
          await navigate(paths.coachee(id), { replace: true })
        }}
        onCancel={() => void navigate(paths.coachees)}
      />
    </Page>
  )
}
