import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Fragment, useId, type ReactNode } from 'react'
import type { Note } from '../../../shared/contract/notes'
import { useRestoredState } from '../../client/use-restored-state'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { isDay } from '../../ui/form/day-text'
import { isHeadValid, heldAtOf, minutesOf, useDraft, type NoteDraft, type NoteText } from './note-draft'
import style from './NoteHead.module.css'
import { NoteHeadFields } from './NoteHeadFields'

const everything = (text: NoteText): NoteText => text

/** The head of a note: when, how long, how and with whom, in one line that unfolds into its fields. */
export function NoteHead({ note, draft }: { note: Note; draft: NoteDraft }): ReactNode {
  const { t } = useWords()
  const fieldsId = useId()
  // A restored value that is invalid must be visible, so the head is unfolded.
  const { value: opened, set: setOpened } = useRestoredState('note head', !isHeadValid(draft.get()))
  const Chevron = opened ? IconChevronUp : IconChevronDown
  return (
    <section className={style['head']} aria-label={t('notes.headerTitle')}>
      <div className={style['line']}>
        <HeadLine note={note} draft={draft} />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={opened}
          aria-controls={fieldsId}
          rightSection={<Chevron size="1rem" stroke={1.75} />}
          onClick={() => {
            setOpened(!opened)
          }}
        >
          {t(opened ? 'notes.foldHeader' : 'notes.changeHeader')}
        </Button>
      </div>
      <div id={fieldsId}>{opened && <NoteHeadFields draft={draft} />}</div>
    </section>
  )
}

function HeadLine({ note, draft }: { note: Note; draft: NoteDraft }): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  const text = useDraft(draft, everything)
  const heldAt = heldAtOf(text, note.heldAt)
  const minutes = minutesOf(text)
  const { number, planned } = note.session
  const parts = [
    heldAt ? format.moment(heldAt) : text.day !== null && isDay(text.day) ? format.longDay(text.day) : null,
    minutes === null ? null : format.duration(minutes),
    t(`notes.modes.${text.mode}`),
    text.attendees,
    t(text.proBono ? 'notes.proBono' : 'notes.paid'),
    t(`common.languages.${text.language}`),
    planned === null ? t('notes.session', { number }) : t('notes.sessionOf', { number, planned })
  ]
  return (
    <p className={style['words']}>
      {parts
        .filter((part) => part !== null && part !== '')
        .map((part, index) => (
          <Fragment key={index}>
            {index > 0 && ' · '}
            <span>{part}</span>
          </Fragment>
        ))}
    </p>
  )
}
