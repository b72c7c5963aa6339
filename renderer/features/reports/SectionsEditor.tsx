import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react'
import type { ReportBlock } from '../../../shared/contract/reports'
import { useRead } from '../../client/records'
import { useWords } from '../../i18n/words'
import { BlockEditor } from './BlockEditor'
import { addBlock, changeBlocks, moveBlock, type DraftReport, type DraftSection } from './draft-blocks'
import { InsertPassage } from './InsertPassage'
import { InsertProfile } from './InsertProfile'
import style from './ReportEditor.module.css'

interface SectionsEditorProps {
  trajectoryId: string
  draft: DraftReport
  onChange: Dispatch<SetStateAction<DraftReport>>
}

/** The sections in the order of the template, each with its blocks and buttons to add one. */
export function SectionsEditor({ trajectoryId, draft, onChange }: SectionsEditorProps): ReactNode {
  const { t } = useWords()
  const quotable = useRead('reports.quotable', { trajectoryId })
  const [inserting, setInserting] = useState<{
    what: 'passage' | 'profile'
    into: DraftSection['name']
  } | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const focusNext = useRef<string | null>(null)

  // A moved block keeps the focus, so that it can be moved further.
  useEffect(() => {
    if (focusNext.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-block="${focusNext.current}"] [data-focus]`)?.focus()
    focusNext.current = null
  }, [draft])

  const add = (into: DraftSection['name'], block: ReportBlock): void => {
    const after = addBlock(draft, into, block)
    focusNext.current = after.sections.find(({ name }) => name === into)?.blocks.at(-1)?.key ?? null
    onChange(after)
  }
  const insert = (block: ReportBlock): void => {
    if (inserting) add(inserting.into, block)
    setInserting(null)
  }
  const cancel = (): void => {
    setInserting(null)
  }
  const into = inserting ? t(`reports.sections.${inserting.into}`) : ''

  return (
    <div ref={list} className={style['sections']}>
      {draft.sections.map(({ name, blocks }) => {
        const title = t(`reports.sections.${name}`)
        return (
          <section key={name} aria-label={title} className={style['section']}>
            <h2>{title}</h2>
            {blocks.map((block) => (
              <BlockEditor
                key={block.key}
                block={block}
                section={title}
                quotable={quotable.data}
                onChange={(changed) => {
                  onChange((before) =>
                    changeBlocks(before, name, (all) =>
                      all.map((one) => (one.key === block.key ? changed : one))
                    )
                  )
                }}
                onMove={(step) => {
                  focusNext.current = block.key
                  onChange((before) => moveBlock(before, block.key, step))
                }}
                onRemove={() => {
                  onChange((before) =>
                    changeBlocks(before, name, (all) => all.filter(({ key }) => key !== block.key))
                  )
                }}
              />
            ))}
            <div
              className={style['adders']}
              role="group"
              aria-label={t('reports.editor.addTo', { section: title })}
            >
              <Button
                size="xs"
                variant="subtle"
                onClick={() => {
                  add(name, { type: 'text', text: '' })
                }}
              >
                {t('reports.editor.addText')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                onClick={() => {
                  setInserting({ what: 'passage', into: name })
                }}
              >
                {t('reports.editor.addQuote')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                onClick={() => {
                  setInserting({ what: 'profile', into: name })
                }}
              >
                {t('reports.editor.addProfile')}
              </Button>
            </div>
          </section>
        )
      })}
      <InsertPassage
        opened={inserting?.what === 'passage'}
        title={t('reports.insert.passage', { section: into })}
        quotable={quotable}
        onInsert={insert}
        onClose={cancel}
      />
      <InsertProfile
        opened={inserting?.what === 'profile'}
        title={t('reports.insert.profile', { section: into })}
        quotable={quotable}
        onInsert={insert}
        onClose={cancel}
      />
    </div>
  )
}
