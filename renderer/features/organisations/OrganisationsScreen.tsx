import { Button, TextInput } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { paths } from '../../client/paths'
import { useRows, type RowOf } from '../../client/records'
import { useTypedWords } from '../../client/use-typed-words'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import style from './OrganisationsScreen.module.css'

type Row = RowOf<'organisations.list'>

/** The client organisations. The filter is in the address, so that going back restores it. */
export function OrganisationsScreen(): ReactNode {
  const { t } = useWords()
  const [address, setAddress] = useSearchParams()
  const [name, setName] = useState(address.get('name') ?? '')
  const asked = useTypedWords(name)
  const columns = useColumns()
  const pages = useRows('organisations.list', { name: asked }, (last) => ({ name: last.name, id: last.id }))

  useEffect(() => {
    setAddress(asked === '' ? {} : { name: asked }, { replace: true })
  }, [asked, setAddress])

  const add = (
    <Button component={Link} to={paths.newOrganisation}>
      {t('organisations.add')}
    </Button>
  )
  const empty =
    asked === '' ? (
      <EmptyState action={add}>{t('organisations.list.empty')}</EmptyState>
    ) : (
      <EmptyState
        action={
          <Button
            variant="default"
            onClick={() => {
              setName('')
            }}
          >
            {t('organisations.list.showAll')}
          </Button>
        }
      >
        {t('organisations.list.notFound')}
      </EmptyState>
    )

  return (
    <Page title={t('organisations.title')} actions={add}>
      <search>
        <TextInput
          className={style['name'] ?? ''}
          label={t('organisations.list.searchName')}
          type="search"
          value={name}
          autoComplete="off"
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
        />
      </search>
      <DataTable
        caption={t('organisations.title')}
        pages={pages}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={(row) => paths.organisation(row.id)}
        empty={empty}
      />
    </Page>
  )
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    { key: 'name', header: t('organisations.list.name'), cell: (row) => row.name },
    { key: 'city', header: t('organisations.list.city'), width: '18%', cell: (row) => row.city },
    { key: 'sector', header: t('organisations.list.sector'), width: '18%', cell: (row) => row.sector },
    {
      key: 'contacts',
      header: t('organisations.list.contacts'),
      width: '6.5rem',
      align: 'end',
      cell: (row) => format.number(row.contacts)
    },
    {
      key: 'running',
      header: t('organisations.list.running'),
      width: '6.5rem',
      align: 'end',
      cell: (row) => format.number(row.runningTrajectories)
    }
  ]
}
