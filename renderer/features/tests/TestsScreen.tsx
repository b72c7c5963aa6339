import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../app/paths'
import { useRows, type RowOf } from '../../app/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'

type Row = RowOf<'tests.list'>

/** Every test result, the newest first. */
export function TestsScreen(): ReactNode {
  const { t } = useWords()
  const columns = useColumns()
  const pages = useRows('tests.list', {}, ({ administeredOn, id }) => ({ administeredOn, id }))
  return (
    <Page title={t('navigation.places.tests')}>
      <DataTable
        caption={t('navigation.places.tests')}
        pages={pages}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={(row) => paths.testResult(row.id)}
        empty={
          <EmptyState
            action={
              <Button component={Link} to={paths.coachees}>
                {t('tests.list.toCoachees')}
              </Button>
            }
          >
            {t('tests.list.empty')}
          </EmptyState>
        }
      />
    </Page>
  )
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    { key: 'coachee', header: t('tests.list.coachee'), cell: (row) => row.coacheeName },
    {
      key: 'instrument',
      header: t('tests.list.instrument'),
      width: '35%',
      cell: (row) => t(`tests.instruments.${row.instrument}`)
    },
    {
      key: 'administeredOn',
      header: t('tests.list.administeredOn'),
      width: '10rem',
      align: 'end',
      cell: (row) => format.day(row.administeredOn)
    }
  ]
}
