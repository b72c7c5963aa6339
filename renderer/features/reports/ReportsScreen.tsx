import type { ReactNode } from 'react'
import { paths } from '../../client/paths'
import { useRows, type RowOf } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import type { Column } from '../../ui/DataTable'
import { ListPage } from '../../ui/ListPage'

type Row = RowOf<'reports.list'>

/** Every report, the most recently changed first. */
export function ReportsScreen(): ReactNode {
  const { t } = useWords()
  const columns = useColumns()
  const pages = useRows('reports.list', {}, ({ changedAt, id }) => ({ changedAt, id }))
  return (
    <ListPage
      title={t('navigation.places.reports')}
      pages={pages}
      columns={columns}
      rowPath={(row) => paths.report(row.id)}
      empty={{ words: t('reports.list.empty'), action: t('reports.list.toCoachees'), to: paths.coachees }}
    />
  )
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    { key: 'title', header: t('reports.list.title'), cell: (row) => row.title },
    { key: 'coachee', header: t('reports.list.coachee'), width: '28%', cell: (row) => row.coacheeName },
    {
      key: 'state',
      header: t('reports.list.state'),
      width: '9rem',
      cell: (row) => t(row.signedAt === null ? 'reports.states.draft' : 'reports.states.signed')
    },
    {
      key: 'changedAt',
      header: t('reports.list.changedAt'),
      width: '8rem',
      align: 'end',
      cell: (row) => format.day(row.changedAt)
    }
  ]
}
