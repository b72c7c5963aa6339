import { Modal } from '@mantine/core'
import { IconSearch, type Icon } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { failureOf } from '../../client/vault-failure'
import type { Room } from '../../features/feature'
import { recordIcons } from '../../features/records'
import { useSearch } from '../../features/search'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import style from './CommandPalette.module.css'
import { RecordLine } from './RecordLine'
import { useCommands } from './use-commands'

interface Option {
  id: string
  group: 'records' | 'commands'
  icon: Icon
  run: () => void
  content: ReactNode
}

/**
 * Search and commands in one field (Ctrl+K). A combobox: the focus stays in the field, the arrow keys move through the
 * list, Enter runs the active option.
 */
export function CommandPalette({
  rooms,
  onClose
}: {
  rooms: readonly Room[]
  onClose: () => void
}): ReactNode {
  const { t } = useWords()
  const navigate = useNavigate()
  const listId = useId()
  const [words, setWords] = useState('')
  const [marked, setMarked] = useState(0)
  const format = useFormat()
  const found = useSearch(words)
  const commands = useCommands(rooms)

  const options: readonly Option[] = [
    ...found.records.map((record): Option => ({
      id: `${record.kind} ${record.id}`,
      group: 'records',
      icon: recordIcons[record.kind],
      run: () => void navigate(record.to),
      content: <RecordLine record={record} />
    })),
    ...commands
      .filter((command) => everyWordBegins(words, command.words))
      .map((command): Option => ({ ...command, group: 'commands', content: <span>{command.words}</span> }))
  ]
  const here = Math.min(marked, options.length - 1)
  const optionId = (index: number): string => `${listId}-${String(index)}`

  const run = (option: Option | undefined): void => {
    if (!option) return
    onClose()
    option.run()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = options.length - 1
    const next = { ArrowDown: here === last ? 0 : here + 1, ArrowUp: here <= 0 ? last : here - 1 }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setMarked(next)
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      run(options[here])
    }
  }

  const group = (name: Option['group']): ReactNode => {
    const inGroup = options
      .map((option, index) => ({ option, index }))
      .filter(({ option }) => option.group === name)
    if (inGroup.length === 0) return null
    return (
      <div role="group" aria-label={t(`search.${name}`)}>
        <p className={style['group']} aria-hidden>
          {t(`search.${name}`)}
        </p>
        {inGroup.map(({ option, index }) => (
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            className={style['option']}
            onMouseMove={() => {
              if (index !== here) setMarked(index)
            }}
            onMouseDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              run(option)
            }}
          >
            <option.icon size="1.125rem" stroke={1.6} aria-hidden />
            {option.content}
          </div>
        ))}
      </div>
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="40rem"
      padding={0}
      yOffset="12vh"
      aria-label={t('search.title')}
    >
      <div className={style['field']}>
        <IconSearch size="1.25rem" stroke={1.75} aria-hidden />
        <input
          role="combobox"
          aria-label={t('search.title')}
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={here >= 0 ? optionId(here) : undefined}
          placeholder={t('search.placeholder')}
          value={words}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setWords(event.currentTarget.value)
            setMarked(0)
          }}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t('search.title')} className={style['list']}>
        {group('records')}
        {group('commands')}
      </div>
      {found.error && <FailureNotice failure={failureOf(found.error)} />}
      <p className={style['foot']} role="status">
        {options.length === 0 && !found.searching
          ? t('search.nothing', { words: words.trim() })
          : words.trim() === ''
            ? t('search.hint')
            : found.total > found.records.length
              ? t('search.shownOf', {
                  shown: found.records.length,
                  total: `${format.number(found.total)}${found.isMore ? '+' : ''}`
                })
              : t('search.results', { count: options.length })}
        {found.isIncomplete && ` ${t('search.incomplete')}`}
      </p>
    </Modal>
  )
}

function everyWordBegins(typed: string, words: string): boolean {
  const known = plain(words).split(' ')
  return plain(typed)
    .split(/\s+/)
    .every((part) => known.some((word) => word.startsWith(part)))
}

/** Lower case without accents: "reglages" finds "Réglages". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()
}
