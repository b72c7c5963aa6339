import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Note } from '../../../shared/contract/notes'
import { useAutosave } from '../../client/autosave'
import { useWrite } from '../../client/records'
import { useSaveState } from '../../client/save-state'
import { useFailureWords } from '../../client/failure-words'
import { useWords } from '../../i18n/words'
import { Notice } from '../../ui/Notice'
import style from './NoteAutosave.module.css'
import { fieldsOf, useDraft, type NoteDraft, type NoteText } from './note-draft'

const everything = (text: NoteText): NoteText => text

/** Autosaves the note; shows only a failure, with a way to try again. */
export function NoteAutosave({ note, draft }: { note: Note; draft: NoteDraft }): ReactNode {
  const { t } = useWords()
  const words = useFailureWords()
  const cache = useQueryClient()
  const { state } = useSaveState()
  const write = useWrite('notes.save', { quiet: true })
  const kept = useRef({ heldAt: note.heldAt, durationMinutes: note.durationMinutes })
  const flush = useAutosave({
    value: useDraft(draft, everything),
    save: async (text) => {
      const fields = fieldsOf(text, kept.current)
      const saved = await write.mutateAsync({ id: note.id, note: fields })
      kept.current = { heldAt: fields.heldAt, durationMinutes: fields.durationMinutes }
      return saved
    }
  })

  useEffect(
    () => () => {
      // The next screen may have been read before the last words were saved.
      void flush().then(() => cache.invalidateQueries())
    },
    [flush, cache]
  )

  if (state.kind !== 'failed') return null
  return (
    <div className={style['failure']}>
      <Notice
        tone="danger"
        title={t('notes.notSaved')}
        action={
          <Button variant="default" size="xs" onClick={() => void flush()}>
            {t('common.tryAgain')}
          </Button>
        }
      >
        {words(state.failure)}
      </Notice>
    </div>
  )
}
