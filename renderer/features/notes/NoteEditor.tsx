import { useContext, useEffect, useState, type ReactNode } from 'react'
import type { Note } from '../../../shared/contract/notes'
import { FormDraftsContext, FormMemoryContext } from '../../client/form-memory'
import { Agreements } from './Agreements'
import { GoalScores } from './GoalScores'
import { NoteAutosave } from './NoteAutosave'
import { NoteDraft, invalidFields, textOf, type NoteText } from './note-draft'
import style from './NoteEditor.module.css'
import { NoteHead } from './NoteHead'
import { Passage } from './Passage'
import { Reflection } from './Reflection'

/** One column: the folded head, the passages, the agreements, the scores of the goals, the coach's reflection. */
export function NoteEditor({ note }: { note: Note }): ReactNode {
  const memory = useContext(FormMemoryContext)
  const drafts = useContext(FormDraftsContext)
  const isNew = note.sections.every(({ text }) => text === '') && note.reflection === ''
  const name = `note ${note.id}`
  const [draft] = useState(() => {
    const typedBefore = memory.recall(name) as NoteText | null
    const waited = drafts.recall(name) as Partial<NoteText> | null
    return new NoteDraft(typedBefore ?? { ...textOf(note), ...waited })
  })

  // The note is autosaved; its draft holds only what is not valid yet.
  useEffect(() => {
    let hasDraft = drafts.recall(name) !== null
    return draft.subscribe(() => {
      memory.keep(name, draft.get())
      const waits = invalidFields(draft.get())
      if (waits) drafts.keep(name, waits)
      else if (hasDraft) drafts.discard(name)
      hasDraft = waits !== null
    })
  }, [draft, drafts, memory, name])

  return (
    <div className={style['note']}>
      <NoteAutosave note={note} draft={draft} />
      <NoteHead note={note} draft={draft} />
      {note.sections.map((section, index) => (
        <Passage
          key={section.heading}
          draft={draft}
          index={index}
          heading={section.heading}
          first={isNew && index === 0}
        />
      ))}
      <Agreements draft={draft} />
      {note.goals.length > 0 && <GoalScores draft={draft} goals={note.goals} />}
      <Reflection draft={draft} />
    </div>
  )
}
