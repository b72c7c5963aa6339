import type { ReactNode } from 'react'
import { paths } from '../../app/paths'
import { useRows, type RowOf } from '../../app/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import type { Column } from '../../ui/DataTable'
import { ListPage } from '../../ui/ListPage'

type Row = RowOf<'tests.list'>

/** Every test result, the newest first. */
export function TestsScreen(): ReactNode {
  const { t } = useWords()
  const columns = useColumns()
  const pages = useRows('tests.list', {}, ({ administeredOn, id }) => ({ administeredOn, id }))
  return (
    <ListPage
      title={t('navigation.places.tests')}
      pages={pages}
      columns={columns}
      rowPath={(row) => paths.testResult(row.id)}
      empty={{ words: t('tests.list.empty'), action: t('tests.list.toCoachees'), to: paths.coachees }}
    />
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
