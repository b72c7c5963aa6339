import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { NoteFields } from '../../../shared/contract/notes'
import { personLanguages } from '../../../shared/domain/languages'
import { useWords } from '../../i18n/words'
import { DayInput } from '../../ui/form/DayInput'
import { isDay, readTime } from '../../ui/form/day-text'
import { minutesOf, useDraft, type NoteDraft, type NoteText } from './note-draft'
import style from './NoteHead.module.css'

const everything = (text: NoteText): NoteText => text
const modes = NoteFields.shape.mode.options

/** The fields of the head. An invalid field says so and is not saved; the rest of the note is. */
export function NoteHeadFields({ draft }: { draft: NoteDraft }): ReactNode {
  const { t } = useWords()
  const text = useDraft(draft, everything)
  const dayIsRight = text.day !== null && isDay(text.day)
  const minutesAreRight = minutesOf(text) !== null
  const timeIsRight = readTime(text.time) !== null
  return (
    <div className={style['fields']}>
      <DayInput
        label={t('notes.heldOn')}
        value={text.day}
        showErrorOnBlur
        error={!dayIsRight && t('fields.date')}
        required
        onChange={(day) => {
          draft.change({ day })
        }}
      />
      <TextInput
        label={t('notes.heldAt')}
        value={text.time}
        error={!timeIsRight && t('fields.moment')}
        required
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => {
          draft.change({ time: event.currentTarget.value })
        }}
        onBlur={() => {
          draft.change({ time: readTime(text.time) ?? text.time })
        }}
      />
      <TextInput
        label={t('notes.duration')}
        value={text.duration}
        error={!minutesAreRight && t('notes.durationWrong')}
        required
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => {
          draft.change({ duration: event.currentTarget.value })
        }}
      />
      <NativeSelect
        label={t('notes.mode')}
        value={text.mode}
        data={modes.map((value) => ({ value, label: t(`notes.modes.${value}`) }))}
        onChange={(event) => {
          const mode = modes.find((known) => known === event.currentTarget.value)
          if (mode) draft.change({ mode })
        }}
      />
      <TextInput
        label={t('notes.attendees')}
        placeholder={t('notes.attendeesHelp')}
        value={text.attendees}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => {
          draft.change({ attendees: event.currentTarget.value })
        }}
      />
      <NativeSelect
        label={t('notes.payment')}
        value={text.proBono ? 'proBono' : 'paid'}
        data={(['paid', 'proBono'] as const).map((value) => ({ value, label: t(`notes.${value}`) }))}
        onChange={(event) => {
          draft.change({ proBono: event.currentTarget.value === 'proBono' })
        }}
      />
      <NativeSelect
        label={t('notes.language')}
        value={text.language}
        data={personLanguages.map((value) => ({ value, label: t(`common.languages.${value}`) }))}
        onChange={(event) => {
          const language = personLanguages.find((known) => known === event.currentTarget.value)
          if (language) draft.change({ language })
        }}
      />
      {(!dayIsRight || !timeIsRight || !minutesAreRight) && (
        <p className={style['wait']}>{t('notes.headerNotKept')}</p>
      )}
    </div>
  )
}
