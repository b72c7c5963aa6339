import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { phases } from '../../../shared/domain/trajectory'
import { paths } from '../../client/paths'
import { useRows, type RowOf } from '../../client/records'
import { useTypedWords } from '../../client/use-typed-words'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { DataTable, type Column } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Page } from '../../ui/Page'
import style from './CoacheesScreen.module.css'

type Row = RowOf<'people.coachees'>

/** The coachees of the practice. The filters are in the address, so that going back restores them. */
export function CoacheesScreen(): ReactNode {
  const { t } = useWords()
  const [address, setAddress] = useSearchParams()
  const [name, setName] = useState(address.get('name') ?? '')
  const askedName = useTypedWords(name)
  const phase = phases.find((known) => known === address.get('phase')) ?? null
  const columns = useColumns()
  const pages = useRows('people.coachees', { name: askedName, phase }, ({ familyName, givenName, id }) => ({
    familyName,
    givenName,
    id
  }))

  useEffect(() => {
    setAddress((before) => withFilter(before, 'name', askedName), { replace: true })
  }, [askedName, setAddress])

  const setPhase = (wanted: string): void => {
    setAddress((before) => withFilter(before, 'phase', wanted), { replace: true })
  }
  const add = (
    <Button component={Link} to={paths.newCoachee}>
      {t('people.add')}
    </Button>
  )
  const filtered = askedName !== '' || phase !== null

  return (
    <Page title={t('navigation.places.coachees')} actions={add}>
      <search className={style['filters']}>
        <TextInput
          label={t('people.list.searchName')}
          type="search"
          value={name}
          autoComplete="off"
          onChange={(event) => {
            setName(event.currentTarget.value)
          }}
        />
        <NativeSelect
          label={t('people.list.phase')}
          value={phase ?? ''}
          data={[
            { value: '', label: t('people.list.allPhases') },
            ...phases.map((value) => ({ value, label: t(`trajectories.phases.${value}`) }))
          ]}
          onChange={(event) => {
            setPhase(event.currentTarget.value)
          }}
        />
      </search>
      <DataTable
        caption={t('navigation.places.coachees')}
        pages={pages}
        columns={columns}
        rowKey={(row) => row.id}
        rowPath={(row) => paths.coachee(row.id)}
        empty={
          filtered ? (
            <EmptyState
              action={
                <Button
                  variant="default"
                  onClick={() => {
                    setName('')
                    setPhase('')
                  }}
                >
                  {t('people.list.showAll')}
                </Button>
              }
            >
              {t('people.list.notFound')}
            </EmptyState>
          ) : (
            <EmptyState action={add}>{t('people.list.empty')}</EmptyState>
          )
        }
      />
    </Page>
  )
}

function useColumns(): readonly [Column<Row>, ...Column<Row>[]] {
  const { t } = useWords()
  const format = useFormat()
  return [
    { key: 'name', header: t('people.list.name'), cell: (row) => `${row.familyName} ${row.givenName}` },
    {
      key: 'phase',
      header: t('people.list.phase'),
      width: '9rem',
      cell: (row) =>
        row.phase ? (
          t(`trajectories.phases.${row.phase}`)
        ) : (
          <span className={style['none']}>{t('people.list.noTrajectory')}</span>
        )
    },
    {
      key: 'sponsor',
      header: t('people.list.sponsor'),
      width: '32%',
      cell: (row) =>
        row.sponsorName ??
        (row.phase && <span className={style['none']}>{t('people.dossier.selfPaid')}</span>)
    },
    {
      key: 'lastSession',
      header: t('people.list.lastSession'),
      width: '9rem',
      align: 'end',
      cell: (row) =>
        row.lastSessionAt ? (
          format.day(row.lastSessionAt)
        ) : (
          <span className={style['none']}>{t('people.list.noSession')}</span>
        )
    }
  ]
}

function withFilter(before: URLSearchParams, key: string, value: string): URLSearchParams {
  const after = new URLSearchParams(before)
  if (value === '') after.delete(key)
  else after.set(key, value)
  return after
}
