import { describe, expect, it } from 'vitest'
import {
  addBlock,
  changeBlocks,
  draftOf,
  fieldsOf,
  moveBlock,
  type DraftReport
} from '../../../renderer/features/reports/draft-blocks'

const quote = { type: 'quote', noteId: 'n', heldOn: '2026-03-02', text: 'Een passage.' } as const
const text = (words: string) => ({ type: 'text', text: words }) as const

const start = (): DraftReport =>
  draftOf({
    title: 'Voortgang',
    sections: [
      { name: 'assignment', blocks: [text('een'), quote] },
      { name: 'course', blocks: [] },
      { name: 'findings', blocks: [text('twee')] }
    ]
  })

const written = (draft: DraftReport) =>
  fieldsOf(draft, 'vroeger').sections.map(({ blocks }) =>
    blocks.map((block) => (block.type === 'profile' ? 'profile' : block.text))
  )

const keyOf = (draft: DraftReport, section: number, block: number): string =>
  draft.sections[section]?.blocks[block]?.key ?? ''

describe('the blocks of a draft', () => {
  it('start an empty section with an empty text, which is not kept', () => {
    expect(start().sections[1]?.blocks).toMatchObject([{ type: 'text', text: '' }])
    expect(written(start())).toEqual([['een', 'Een passage.'], [], ['twee']])
  })

  it('go up and down in their section', () => {
    const draft = start()
    expect(written(moveBlock(draft, keyOf(draft, 0, 0), 1))[0]).toEqual(['Een passage.', 'een'])
    expect(written(moveBlock(draft, keyOf(draft, 0, 1), -1))[0]).toEqual(['Een passage.', 'een'])
  })

  it('cross into the next section at the edge, and stay at the ends of the report', () => {
    const draft = start()
    expect(written(moveBlock(draft, keyOf(draft, 0, 1), 1))).toEqual([['een'], ['Een passage.'], ['twee']])
    expect(written(moveBlock(draft, keyOf(draft, 2, 0), -1))).toEqual([['een', 'Een passage.'], ['twee'], []])
    expect(moveBlock(draft, keyOf(draft, 0, 0), -1)).toBe(draft)
    expect(moveBlock(draft, keyOf(draft, 2, 0), 1)).toBe(draft)
  })

  it('let a quote take the place of an empty text, and stand after one that is written', () => {
    expect(addBlock(start(), 'course', quote).sections[1]?.blocks).toHaveLength(1)
    expect(written(addBlock(start(), 'findings', quote))[2]).toEqual(['twee', 'Een passage.'])
  })

  it('keep the last title while the field is empty', () => {
    expect(fieldsOf({ ...start(), title: '  ' }, 'vroeger').title).toBe('vroeger')
    expect(written(changeBlocks(start(), 'findings', () => []))[2]).toEqual([])
  })
})
