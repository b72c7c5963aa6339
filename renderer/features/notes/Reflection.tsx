import type { ReactNode } from 'react'
import { useWords } from '../../i18n/words'
import { PrivateLayer } from '../../ui/PrivateMark'
import { GrowingText } from './GrowingText'
import { useDraft, type NoteDraft, type NoteText } from './note-draft'

/** The coach's reflection: always private, without a switch. */
export function Reflection({ draft }: { draft: NoteDraft }): ReactNode {
  const { t } = useWords()
  const reflection = useDraft(draft, reflectionOf)
  const lang = useDraft(draft, languageOf)
  return (
    <PrivateLayer title={t('notes.reflection.title')}>
      <GrowingText
        name="reflection"
        label={t('notes.passage', { heading: t('notes.reflection.title'), layer: t('notes.layers.private') })}
        lang={lang}
        value={reflection}
        onChange={(text) => {
          draft.change({ reflection: text })
        }}
      />
    </PrivateLayer>
  )
}

const reflectionOf = (text: NoteText): string => text.reflection
const languageOf = (text: NoteText): string => text.language
