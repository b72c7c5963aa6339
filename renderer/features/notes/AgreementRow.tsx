import { ActionIcon, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { Agreement } from '../../../shared/contract/notes'
import { useWords } from '../../i18n/words'
import { DayInput } from '../../ui/form/DayInput'
import { isDay } from '../../ui/form/day-text'
import style from './Agreements.module.css'
import type { AgreementLine } from './note-draft'

interface AgreementRowProps {
  line: AgreementLine
  /** From 1. */
  number: number
  /** It was just added, so its field gets the focus. */
  focused: boolean
  onChange: (part: Partial<AgreementLine>) => void
  onRemove: () => void
  /** Enter in the last field. */
  onNext: () => void
}

const parties = Agreement.shape.who.options

/** One agreement: done or not, who, what, by when. */
export const AgreementRow = memo(function AgreementRow(props: AgreementRowProps): ReactNode {
  const { line, number, focused, onChange, onRemove, onNext } = props
  const { t } = useWords()
  return (
    <tr data-done={line.done || undefined}>
      <td>
        <Checkbox
          aria-label={t('notes.agreements.doneOf', { number })}
          checked={line.done}
          onChange={(event) => {
            onChange({ done: event.currentTarget.checked })
          }}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={t('notes.agreements.whoOf', { number })}
          value={line.who}
          data={parties.map((value) => ({ value, label: t(`notes.who.${value}`) }))}
          onChange={(event) => {
            const who = parties.find((known) => known === event.currentTarget.value)
            if (who) onChange({ who })
          }}
        />
      </td>
      <td>
        <TextInput
          aria-label={t('notes.agreements.whatOf', { number })}
          className={style['what'] ?? ''}
          value={line.what}
          maxLength={300}
          autoComplete="off"
          autoFocus={focused}
          onChange={(event) => {
            onChange({ what: event.currentTarget.value })
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || line.what.trim() === '') return
            event.preventDefault()
            onNext()
          }}
        />
      </td>
      <td>
        <DayInput
          label={<span className="only-read-aloud">{t('notes.agreements.dueOf', { number })}</span>}
          value={line.due}
          showErrorOnBlur
          error={line.due !== null && !isDay(line.due) && t('fields.date')}
          onChange={(due) => {
            onChange({ due })
          }}
        />
      </td>
      <td>
        <ActionIcon variant="subtle" aria-label={t('notes.agreements.remove', { number })} onClick={onRemove}>
          <IconX size="1.125rem" stroke={1.75} />
        </ActionIcon>
      </td>
    </tr>
  )
})
