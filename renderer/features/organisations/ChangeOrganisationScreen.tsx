import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { formatEnterpriseNumber } from '../../../shared/domain/enterprise-number'
import { paths } from '../../client/paths'
import { useRead, useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Loaded } from '../../ui/Loaded'
import { Page } from '../../ui/Page'
import { OrganisationForm } from './OrganisationForm'

/** Changes the data of an organisation. */
export function ChangeOrganisationScreen(): ReactNode {
  const { t } = useWords()
  const { id = '' } = useParams()
  const navigate = useNavigate()
  const read = useRead('organisations.get', { id })
  const change = useWrite('organisations.change')
  const back = (): void => void navigate(paths.organisation(id))
  return (
    <Loaded read={read}>
      {({ name, enterpriseNumber, sector, address, phone, website }) => (
        <Page
          title={t('organisations.changeTitle', { name })}
          trail={[{ title: name, to: paths.organisation(id) }]}
          width="reading"
        >
          <OrganisationForm
            organisation={{
              name,
              enterpriseNumber: enterpriseNumber && formatEnterpriseNumber(enterpriseNumber),
              sector,
              address,
              phone,
              website
            }}
            submit={t('organisations.save')}
            onSubmit={async (organisation) => {
              await change.mutateAsync({ id, organisation })
              back()
            }}
            onCancel={back}
          />
        </Page>
      )}
    </Loaded>
  )
}
