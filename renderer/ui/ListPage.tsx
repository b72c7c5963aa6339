import { Button } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'react-router'
import { DataTable } from './DataTable'
import { EmptyState } from './EmptyState'
import { Page } from './Page'

type Table<Row> = ComponentProps<typeof DataTable<Row>>

interface ListPageProps<Row extends { id: string }> extends Pick<Table<Row>, 'pages' | 'columns'> {
  title: string
  rowPath: (row: Row) => string
  /** The sentence for an empty list, and the link that adds the first record. */
  empty: { words: string; action: string; to: string }
}

/** A page that is one list of records of a kind, newest first; each row opens its record. */
export function ListPage<Row extends { id: string }>(props: ListPageProps<Row>): ReactNode {
  const { title, pages, columns, rowPath, empty } = props
  return (
    <Page title={title}>
      <DataTable
        caption={title}
        pages={pages}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={rowPath}
        empty={
          <EmptyState
            action={
              <Button component={Link} to={empty.to}>
                {empty.action}
              </Button>
            }
          >
            {empty.words}
          </EmptyState>
        }
      />
    </Page>
  )
}
