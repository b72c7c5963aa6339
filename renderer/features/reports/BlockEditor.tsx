import { ActionIcon, Textarea } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Quotable } from '../../../shared/contract/reports'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'
import { TestProfile } from '../psychometrics'
import type { DraftBlock } from './draft-blocks'
import style from './ReportEditor.module.css'

interface BlockEditorProps {
  block: DraftBlock
  /** The title of the section around it. */
  section: string
  quotable: Quotable | undefined
  onChange: (block: DraftBlock) => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
}

/** A text, a quote or a profile, with its buttons. Alt and an arrow key move it. */
export function BlockEditor(props: BlockEditorProps): ReactNode {
  const { block, section, onMove, onRemove } = props
  const { t } = useWords()
  const label = useBlockLabel(props, section)

  const byKey = (event: KeyboardEvent): void => {
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp'] : undefined
    if (step === undefined) return
    event.preventDefault()
    onMove(step)
  }

  return (
    <div
      className={style['block']}
      data-block={block.key}
      data-kind={block.type}
      role="group"
      aria-label={label}
      onKeyDown={byKey}
    >
      <div className={style['content']}>
        <BlockContent {...props} label={label} />
      </div>
      <div className={style['tools']}>
        <ActionIcon
          variant="subtle"
          size="1.75rem"
          aria-label={t('reports.editor.moveUp', { block: label })}
          {...(block.type !== 'text' && { 'data-focus': true })}
          onClick={() => {
            onMove(-1)
          }}
        >
          <IconArrowUp size="1rem" stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size="1.75rem"
          aria-label={t('reports.editor.moveDown', { block: label })}
          onClick={() => {
            onMove(1)
          }}
        >
          <IconArrowDown size="1rem" stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size="1.75rem"
          aria-label={t('reports.editor.remove', { block: label })}
          onClick={onRemove}
        >
          <IconTrash size="1rem" stroke={1.75} />
        </ActionIcon>
      </div>
    </div>
  )
}

function useBlockLabel({ block, quotable }: BlockEditorProps, section: string): string {
  const { t } = useWords()
  const format = useFormat()
  switch (block.type) {
    case 'text':
      return t('reports.editor.text', { section })
    case 'quote':
      return t('reports.editor.quote', { day: format.longDay(block.heldOn) })
    case 'profile': {
      const profile = quotable?.profiles.find(({ testResultId }) => testResultId === block.testResultId)
      return profile
        ? t('reports.editor.profile', { day: format.longDay(profile.administeredOn) })
        : t('reports.editor.addProfile')
    }
  }
}

function BlockContent(props: BlockEditorProps & { label: string }): ReactNode {
  const { block, quotable, onChange, label } = props
  const { t } = useWords()
  switch (block.type) {
    case 'text':
      return (
        <Textarea
          aria-label={label}
          data-focus
          autosize
          minRows={2}
          classNames={{ input: style['writing'] ?? '' }}
          value={block.text}
          onChange={(event) => {
            onChange({ ...block, text: event.currentTarget.value })
          }}
        />
      )
    case 'quote':
      return (
        <figure className={style['quote']}>
          <blockquote>{block.text}</blockquote>
          <figcaption>{label}</figcaption>
        </figure>
      )
    case 'profile': {
      const profile = quotable?.profiles.find(({ testResultId }) => testResultId === block.testResultId)
      if (!profile) return quotable && <p className={style['hint']}>{t('reports.editor.missingProfile')}</p>
      return (
        <figure className={style['profile']}>
          <TestProfile instrument={profile.instrument} scores={profile.scores} title={label} />
          <figcaption>{label}</figcaption>
        </figure>
      )
    }
  }
}
