import type { ReactNode } from 'react'
import { paths } from '../../client/paths'
import { useRows, type RowOf } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import type { Column } from '../../ui/DataTable'
import { ListPage } from '../../ui/ListPage'

type Row = RowOf<'psychometrics.list'>

/** Every test result, the newest first. */
export function TestsScreen(): ReactNode {
  const { t } = useWords()
  const columns = useColumns()
  const pages = useRows('psychometrics.list', {}, ({ administeredOn, id }) => ({ administeredOn, id }))
  return (
    <ListPage
      title={t('navigation.places.psychometrics')}
      pages={pages}
      columns={columns}
      rowPath={(row) => paths.testResult(row.id)}
      empty={{
        words: t('psychometrics.list.empty'),
        action: t('psychometrics.list.toCoachees'),
        to: paths.coachees
      }}
    />
  )
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    { key: 'coachee', header: t('psychometrics.list.coachee'), cell: (row) => row.coacheeName },
    {
      key: 'instrument',
      header: t('psychometrics.list.instrument'),
      width: '35%',
      cell: (row) => t(`psychometrics.instruments.${row.instrument}`)
    },
    {
      key: 'administeredOn',
      header: t('psychometrics.list.administeredOn'),
      width: '10rem',
      align: 'end',
      cell: (row) => format.day(row.administeredOn)
    }
  ]
}
