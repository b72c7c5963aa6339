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

/** Filters the log by coachee, who is found by typing a name. */
export function CoacheeFilter({ chosen, onChoose }: CoacheeFilterProps): ReactNode {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const name = useTypedWords(typed)
  // The chosen coachee stays known by name when the list no longer contains it.
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
