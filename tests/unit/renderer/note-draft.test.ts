import { describe, expect, it } from 'vitest'
import type { Note } from '../../../shared/contract/notes'
import { fieldsOf, NoteDraft, textOf } from '../../../renderer/features/notes/note-draft'

const note: Note = {
  id: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11',
  template: 'grow',
  trajectoryId: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b12',
  coacheeId: '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b13',
  coacheeName: 'An Vermeulen',
  session: { number: 1, planned: 8 },
  goals: [],
  savedAt: '2026-03-02T14:00:00.000Z',
  // Not the offset of any Belgian hour: it tells whether the moment was kept or made anew.
  heldAt: '2026-03-02T14:00:00+05:30',
  durationMinutes: 60,
  mode: 'office',
  attendees: '',
  proBono: false,
  language: 'nl',
  sections: [
    { heading: 'goal', layer: 'private', text: 'Een grens trekken' },
    { heading: 'reality', layer: 'private', text: '' }
  ],
  agreements: [{ who: 'coachee', what: 'Een grens per week', due: '2026-03-16', done: false }],
  reflection: '',
  progress: []
}

const opened = (): NoteDraft => new NoteDraft(textOf(note))

describe('what is kept of a note that is being written', () => {
  it('is the note itself while nothing was typed, the offset of its hour included', () => {
    const { heldAt, durationMinutes, sections, agreements, reflection } = note
    expect(fieldsOf(opened().get(), note)).toMatchObject({
      heldAt,
      durationMinutes,
      sections,
      agreements,
      reflection
    })
  })

  it.each([
    { day: '31-02-2026', time: '14:00', duration: '60' },
    { day: null, time: '14:00', duration: '60' },
    { day: '2026-03-02', time: 'twee uur', duration: '60' },
    { day: '2026-03-02', time: '14:00', duration: 'een uur' },
    { day: '2026-03-02', time: '14:00', duration: '601' }
  ])('keeps what the head said before while it is not right: $day $time $duration', (head) => {
    const draft = opened()
    draft.change({ ...head, reflection: 'De stilte uithouden' })
    const kept = fieldsOf(draft.get(), note)
    expect(kept).toMatchObject({ heldAt: note.heldAt, durationMinutes: 60 })
    expect(kept.reflection).toBe('De stilte uithouden')
  })

  it('takes another hour and duration as soon as they are right', () => {
    const draft = opened()
    draft.change({ time: '9u30', duration: '90' })
    const kept = fieldsOf(draft.get(), note)
    expect(kept.heldAt).toMatch(/^2026-03-02T09:30:00[+-]\d\d:\d\d$/)
    expect(kept.durationMinutes).toBe(90)
  })

  it('leaves out an agreement without words, and a day that is none', () => {
    const draft = opened()
    const [first] = draft.get().agreements
    if (!first) throw new Error('The agreement is gone.')
    draft.change({ agreements: [first, { ...first, key: 'new', what: '  ' }] })
    draft.changeAgreement(first.key, { due: '16/3', done: true })
    expect(fieldsOf(draft.get(), note).agreements).toEqual([
      { who: 'coachee', what: 'Een grens per week', due: null, done: true }
    ])
  })

  it('changes one passage and leaves the others the same objects, so that only it is drawn', () => {
    const draft = opened()
    const before = draft.get().sections
    draft.changeSection(0, { layer: 'shareable' })
    const after = draft.get().sections
    expect(after[0]).toEqual({ heading: 'goal', layer: 'shareable', text: 'Een grens trekken' })
    expect(after[1]).toBe(before[1])
  })
})
