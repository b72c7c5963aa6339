import { useCallback, useId, type ReactNode } from 'react'
import type { NoteHeading } from '../../../shared/domain/note-templates'
import { useWords } from '../../i18n/words'
import { GrowingText } from './GrowingText'
import { LayerSwitch } from './LayerSwitch'
import { useDraft, type NoteDraft, type NoteText } from './note-draft'
import style from './Passage.module.css'

interface PassageProps {
  draft: NoteDraft
  index: number
  heading: NoteHeading
  /** The first passage, which gets the focus. */
  first: boolean
}

/**
 * The text under one heading. It is private by default, which is shown in four ways: the colour, the hatching, the
 * label and the indent.
 */
export function Passage({ draft, index, heading, first }: PassageProps): ReactNode {
  const { t } = useWords()
  const hintId = useId()
  const section = useDraft(
    draft,
    useCallback((text: NoteText) => text.sections[index], [index])
  )
  const lang = useDraft(draft, languageOf)
  if (!section) return null
  const words = t(`notes.headings.${heading}`)
  const layer = t(`notes.layers.${section.layer}`)
  return (
    <section className={style['passage']} data-layer={section.layer} aria-label={words}>
      <header className={style['head']}>
        <h2>{words}</h2>
        <span id={hintId} className={style['hint']}>
          {t(section.layer === 'private' ? 'notes.privateHint' : 'notes.shareableHint')}
        </span>
        <LayerSwitch
          label={t('notes.layerOf', { heading: words })}
          layer={section.layer}
          onChange={(wanted) => {
            draft.changeSection(index, { layer: wanted })
          }}
        />
      </header>
      <GrowingText
        name={`sections.${String(index)}.text`}
        label={t('notes.passage', { heading: words, layer })}
        describedBy={hintId}
        lang={lang}
        autoFocus={first}
        value={section.text}
        onChange={(text) => {
          draft.changeSection(index, { text })
        }}
      />
    </section>
  )
}

const languageOf = (text: NoteText): string => text.language
