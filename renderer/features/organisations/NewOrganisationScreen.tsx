import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../client/paths'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Page } from '../../ui/Page'
import { OrganisationForm } from './OrganisationForm'

const nothingYet = {
  name: '',
  enterpriseNumber: '',
  sector: '',
  address: { street: '', postcode: '', city: '' },
  phone: '',
  website: ''
}

/** Adds a client organisation; only its name is required. */
export function NewOrganisationScreen(): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const add = useWrite('organisations.add')
  return (
    <Page title={t('organisations.newTitle')} lead={t('organisations.newLead')} width="reading">
      <OrganisationForm
        organisation={nothingYet}
        submit={t('organisations.add')}
        onSubmit={async (organisation) => {
          const { id } = await add.mutateAsync(organisation)
          await navigate(paths.organisation(id), { replace: true })
        }}
        onCancel={() => void navigate(paths.organisations)}
      />
    </Page>
  )
}
