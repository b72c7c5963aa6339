import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { OrganisationPage } from '../../../shared/contract/organisations'
import { formatEnterpriseNumber } from '../../../shared/domain/enterprise-number'
import { paths } from '../../client/paths'
import { useRead } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { allRows, DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Facts } from '../../ui/Facts'
import { Loaded } from '../../ui/Loaded'
import { Page, Section } from '../../ui/Page'
import { ContactsSection } from './ContactsSection'

/** A client organisation: its data, its contacts, and the trajectories that it pays for. */
export function OrganisationScreen(): ReactNode {
  const { t } = useWords()
  const { id = '' } = useParams()
  const organisation = useRead('organisations.get', { id })
  return (
    <Loaded read={organisation}>
      {(found) => (
        <Page
          title={found.name}
          actions={
            <Button component={Link} to={paths.changeOrganisation(id)} variant="default">
              {t('common.change')}
            </Button>
          }
        >
          <ContactsSection organisation={found} />
          <Section title={t('organisations.page.trajectories')}>
            <Trajectories organisation={found} />
          </Section>
          <Section title={t('organisations.page.facts')}>
            <OrganisationFacts organisation={found} />
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

function OrganisationFacts({ organisation }: { organisation: OrganisationPage }): ReactNode {
  const { t } = useWords()
  const { street, postcode, city } = organisation.address
  return (
    <Facts
      facts={[
        {
          label: t('organisations.fields.enterpriseNumber'),
          value: organisation.enterpriseNumber && formatEnterpriseNumber(organisation.enterpriseNumber)
        },
        { label: t('organisations.fields.sector'), value: organisation.sector },
        {
          label: t('organisations.fields.address'),
          value: [street, `${postcode} ${city}`.trim()].filter((line) => line !== '').join(', ')
        },
        { label: t('organisations.fields.phone'), value: organisation.phone },
        { label: t('organisations.fields.website'), value: organisation.website }
      ]}
    />
  )
}

function Trajectories({ organisation }: { organisation: OrganisationPage }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  return (
    <DataTable
      caption={t('organisations.page.trajectories')}
      pages={allRows(organisation.trajectories)}
      rowKey={({ id }) => id}
      rowPath={({ coacheeId }) => paths.coachee(coacheeId)}
      columns={[
        {
          key: 'coachee',
          header: t('organisations.trajectory.coachee'),
          cell: ({ coacheeName }) => coacheeName
        },
        {
          key: 'kind',
          header: t('organisations.trajectory.kind'),
          cell: ({ kind }) => t(`trajectories.kinds.${kind}`)
        },
        {
          key: 'phase',
          header: t('organisations.trajectory.phase'),
          width: '9rem',
          cell: ({ phase }) => t(`trajectories.phases.${phase}`)
        },
        {
          key: 'startsOn',
          header: t('organisations.trajectory.startsOn'),
          width: '9rem',
          align: 'end',
          cell: ({ startsOn }) => format.day(startsOn)
        }
      ]}
      empty={<EmptyState>{t('organisations.page.noTrajectories')}</EmptyState>}
    />
  )
}
