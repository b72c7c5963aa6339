import type { ReactNode } from 'react'
import { paths } from '../../client/paths'
import { useRows, type RowOf } from '../../client/records'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import type { Column } from '../../ui/DataTable'
import { ListPage } from '../../ui/ListPage'

type Row = RowOf<'disclosures.list'>

/** The ledger: every disclosure, the newest first. */
export function DisclosuresScreen(): ReactNode {
  const { t } = useWords()
  const columns = useColumns()
  const pages = useRows('disclosures.list', {}, ({ madeAt, id }) => ({ madeAt, id }))
  return (
    <ListPage
      title={t('navigation.places.disclosures')}
      pages={pages}
      columns={columns}
      rowPath={(row) => paths.disclosure(row.id)}
      empty={{
        words: t('disclosures.list.empty'),
        action: t('disclosures.list.toReports'),
        to: paths.reports
      }}
    />
  )
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    {
      key: 'recipient',
      header: t('disclosures.list.recipient'),
      width: '22%',
      cell: (row) => row.recipientName
    },
    {
      key: 'organisation',
      header: t('disclosures.list.organisation'),
      width: '18%',
      cell: (row) => row.organisationName
    },
    { key: 'report', header: t('disclosures.list.report'), cell: (row) => row.reportTitle },
    { key: 'coachee', header: t('disclosures.list.coachee'), width: '19%', cell: (row) => row.coacheeName },
    {
      key: 'madeAt',
      header: t('disclosures.list.madeAt'),
      width: '8.25rem',
      align: 'end',
      cell: (row) => format.day(row.madeAt)
    }
  ]
}
