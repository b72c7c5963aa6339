import type { ReportBlock, ReportFields, ReportSection } from '../../../shared/contract/reports'

/** A block with a key that lasts as long as the screen: text and focus move along with the block. */
export type DraftBlock = ReportBlock & { key: string }

export interface DraftSection {
  name: ReportSection['name']
  blocks: readonly DraftBlock[]
}

export interface DraftReport {
  title: string
  sections: readonly DraftSection[]
}

/** An empty section starts with an empty text to type in. */
export function draftOf({ title, sections }: ReportFields): DraftReport {
  return {
    title,
    sections: sections.map(({ name, blocks }) => ({
      name,
      blocks: (blocks.length === 0 ? [emptyText] : blocks).map(withKey)
    }))
  }
}

/** The fields to save: without keys and empty texts. */
export function fieldsOf({ title, sections }: DraftReport, titleWhenEmpty: string): ReportFields {
  return {
    title: title.trim() === '' ? titleWhenEmpty : title,
    sections: sections.map(({ name, blocks }) => ({
      name,
      blocks: blocks.filter(isWritten).map(({ key: _, ...block }) => block)
    }))
  }
}

export function changeBlocks(
  draft: DraftReport,
  section: DraftSection['name'],
  change: (blocks: readonly DraftBlock[]) => readonly DraftBlock[]
): DraftReport {
  return {
    ...draft,
    sections: draft.sections.map((one) =>
      one.name === section ? { ...one, blocks: change(one.blocks) } : one
    )
  }
}

export function addBlock(draft: DraftReport, section: DraftSection['name'], block: ReportBlock): DraftReport {
  return changeBlocks(draft, section, (blocks) => {
    // In a section with only an empty text, the block replaces that text.
    const [only] = blocks
    const kept = blocks.length === 1 && only && !isWritten(only) && block.type !== 'text' ? [] : blocks
    return [...kept, withKey(block)]
  })
}

/** Moves a block one position up or down, and from the edge of a section into the next one. */
export function moveBlock(draft: DraftReport, key: string, step: 1 | -1): DraftReport {
  const from = draft.sections.findIndex(({ blocks }) => blocks.some((block) => block.key === key))
  const section = draft.sections[from]
  if (!section) return draft
  const at = section.blocks.findIndex((block) => block.key === key)
  const block = section.blocks[at]
  if (!block) return draft
  const without = section.blocks.filter((one) => one !== block)
  const to = at + step
  if (to >= 0 && to < section.blocks.length) {
    return changeBlocks(draft, section.name, () => [...without.slice(0, to), block, ...without.slice(to)])
  }
  const next = draft.sections[from + step]
  if (!next) return draft
  const left = changeBlocks(draft, section.name, () => without)
  return changeBlocks(left, next.name, (blocks) => (step === 1 ? [block, ...blocks] : [...blocks, block]))
}

export function isWritten(block: ReportBlock): boolean {
  return block.type === 'profile' || block.text.trim() !== ''
}

const emptyText: ReportBlock = { type: 'text', text: '' }

function withKey(block: ReportBlock): DraftBlock {
  return { ...block, key: crypto.randomUUID() }
}
