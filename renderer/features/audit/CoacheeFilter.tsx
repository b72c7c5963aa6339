import { Select } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useRead } from '../../client/records'
import { useTypedWords } from '../../client/use-typed-words'
import { useWords } from '../../i18n/words'
import style from './Audit.module.css'

interface CoacheeFilterProps {
  chosen: string | null
  onChoose: (id: string | null) => void
}

/** Whose dossier to look at; a name is looked up while it is typed. */
export function CoacheeFilter({ chosen, onChoose }: CoacheeFilterProps): ReactNode {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const name = useTypedWords(typed)
  // Known by its name once chosen, also when the list has moved on.
  const [last, setLast] = useState<{ value: string; label: string } | null>(null)
  const known = last !== null && last.value === chosen
  const found = useRead(
    'people.coachees',
    { name: known && typed === last.label ? '' : name, limit: 20 },
    { keepLast: true }
  )
  const choices = (found.data?.rows ?? []).map(({ id, familyName, givenName }) => ({
    value: id,
    label: `${familyName} ${givenName}`
  }))
  const data = known && !choices.some(({ value }) => value === chosen) ? [last, ...choices] : choices
  return (
    <Select
      className={style['filter'] ?? ''}
      label={t('audit.screen.filter')}
      placeholder={t('audit.screen.everybody')}
      data={data}
      value={chosen}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      nothingFoundMessage={t('audit.screen.noMatch')}
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(id) => {
        setLast(data.find(({ value }) => value === id) ?? null)
        onChoose(id)
      }}
    />
  )
}
