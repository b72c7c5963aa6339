import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NoteFields } from '../../shared/contract/notes'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const start = (heldAt: string) =>
  practice.call('notes.start', { trajectoryId: made.trajectoryId, template: 'grow', heldAt, language: 'nl' })

async function fieldsOf(id: string): Promise<NoteFields> {
  return NoteFields.parse(await practice.call('notes.get', { id }))
}

describe('a session note', () => {
  it('starts private under the headings of its template', async () => {
    const { id } = await start('2026-03-02T14:00:00+01:00')
    const note = await practice.call('notes.get', { id })
    expect(note.sections).toEqual(
      ['goal', 'reality', 'options', 'will'].map((heading) => ({ heading, layer: 'private', text: '' }))
    )
    expect(note.session).toEqual({ number: 1, planned: 8 })
  })

  it('gives back word for word what was saved', async () => {
    const { id } = await start('2026-03-02T14:00:00+01:00')
    const before = await fieldsOf(id)
    const goals = (await practice.call('notes.get', { id })).goals
    const note: NoteFields = {
      ...before,
      sections: before.sections.map((section, index) => ({
        ...section,
        text: `tekst "${index}" <b> 😀 \\ \u2028`
      })),
      agreements: [{ who: 'coachee', what: 'Agenda leegmaken op woensdag', due: '2026-03-09', done: false }],
      reflection: 'Ik liet mij meeslepen.',
      progress: [{ goalId: goals[0]?.id ?? '', score: 4 }]
    }
    await practice.call('notes.save', { id, note })
    expect(await fieldsOf(id)).toEqual(note)
    const trajectory = await practice.call('trajectories.get', { id: made.trajectoryId })
    expect(trajectory.goals[0]?.progress).toEqual([{ on: '2026-03-02', score: 4 }])
  })

  it('brings the open agreements of the one before, and only those', async () => {
    const { id } = await start('2026-03-02T14:00:00+01:00')
    const open = { who: 'coach', what: 'Artikel bezorgen', due: null, done: false } as const
    const done = { who: 'coachee', what: 'Gesprek met de ploeg', due: null, done: true } as const
    await practice.call('notes.save', { id, note: { ...(await fieldsOf(id)), agreements: [open, done] } })
    const next = await start('2026-03-16T14:00:00+01:00')
    expect((await practice.call('notes.get', { id: next.id })).agreements).toEqual([open])
    const today = await practice.call('today.overview', {})
    expect(today.openAgreements).toHaveLength(1)
    expect(today.openAgreements[0]).toMatchObject({ what: 'Artikel bezorgen', noteId: next.id })
  })

  it('takes no score for a goal of somebody else', async () => {
    const other = await makeCase(practice, 'Anders')
    const theirs = await practice.call('trajectories.get', { id: other.trajectoryId })
    const { id } = await start('2026-03-02T14:00:00+01:00')
    const progress = [{ goalId: theirs.goals[0]?.id ?? '', score: 9 }]
    await practice.call('notes.save', { id, note: { ...(await fieldsOf(id)), progress } })
    expect((await fieldsOf(id)).progress).toEqual([])
  })
})

describe('a score that is given twice for one goal', () => {
  it('is the last one', async () => {
    const { id } = await start('2026-03-02T14:00:00+01:00')
    const goalId = (await practice.call('notes.get', { id })).goals[0]?.id ?? ''
    const progress = [
      { goalId, score: 9 },
      { goalId, score: 4 }
    ]
    await practice.call('notes.save', { id, note: { ...(await fieldsOf(id)), progress } })
    expect((await fieldsOf(id)).progress).toEqual([{ goalId, score: 4 }])
  })
})

describe('search', () => {
  const write = async (id: string, text: string, layer: 'private' | 'shareable') => {
    const note = await fieldsOf(id)
    const sections = note.sections.map((section, index) =>
      index === 0 ? { ...section, text, layer } : section
    )
    await practice.call('notes.save', { id, note: { ...note, sections } })
    await practice.opened.quietWork.finish()
  }

  it('finds a note by the beginning of a word, accents aside, and says in which layer', async () => {
    const { id } = await start('2026-03-02T14:00:00+01:00')
    await write(id, 'Zij vergeleek het met een zwaluwnest aan de gevel.', 'private')
    const [hit] = (await practice.call('search.find', { words: 'ZWALUW' })).hits
    expect(hit).toMatchObject({ kind: 'note', id, coacheeName: 'An Vermeulen', layer: 'private' })
    expect(hit?.snippet).toContain('\u0002zwaluwnest\u0003')
    await write(id, 'De déléguée was er ook bij.', 'shareable')
    expect((await practice.call('search.find', { words: 'zwaluw' })).hits).toEqual([])
    expect((await practice.call('search.find', { words: 'deleguee' })).hits[0]).toMatchObject({
      layer: 'shareable'
    })
  })

  it('finds what was saved just before the process was killed', async () => {
    const { id } = await start('2026-03-02T14:00:00+01:00')
    const note = await fieldsOf(id)
    await practice.call('notes.save', { id, note: { ...note, reflection: 'Een kwikstaart op de kaai.' } })
    await practice.opened.database.close()
    practice.forgetOpen()
    await practice.call('vault.unlock', { passphrase })
    await practice.opened.quietWork.finish()
    expect((await practice.call('search.find', { words: 'kwikstaart' })).hits[0]).toMatchObject({
      id,
      layer: 'private'
    })
  })

  it('finds people and organisations by name, and an organisation by its contact', async () => {
    await practice.opened.quietWork.finish()
    expect(
      (await practice.call('search.find', { words: 'verm' })).hits.map((hit) => hit.kind).sort()
    ).toEqual(['organisation', 'person'])
    expect((await practice.call('search.find', { words: 'karel' })).hits[0]).toMatchObject({
      kind: 'organisation',
      title: 'Havenbedrijf Vermeulen'
    })
  })

  it('takes whatever is typed as words', async () => {
    for (const words of [
      '',
      '"',
      'a OR',
      'NEAR(',
      'title:x*',
      '\u0000',
      "'; DROP TABLE notes; --",
      '-',
      '^*'
    ]) {
      await practice.call('search.find', { words })
    }
  })
})
