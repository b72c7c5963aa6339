import fc from 'fast-check'
import { NoteFields } from '../../shared/contract/notes'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchHit } from '../../shared/contract/search'
import { makeCase, type TestCase } from './support/case'
import { TestPractice } from './support/practice'

let practice: TestPractice
let ours: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  ours = await makeCase(practice)
})
afterEach(() => practice.end())

/** As after a second of quiet. */
const find = async (words: string, limit = 20): Promise<SearchHit[]> => {
  await practice.opened.quietWork.finish()
  return (await practice.call('search.find', { words, limit })).hits
}
const kindsFound = async (words: string): Promise<string[]> => (await find(words)).map(({ kind }) => kind)

const writeNote = async (
  trajectoryId: string,
  text: string,
  { layer = 'private', day = '02' }: { layer?: 'private' | 'shareable'; day?: string } = {}
): Promise<string> => {
  const { id } = await practice.call('notes.start', {
    trajectoryId,
    template: 'free',
    heldAt: `2026-03-${day}T14:00:00+01:00`,
    language: 'nl'
  })
  await saveNote(id, text, layer)
  return id
}

const saveNote = async (id: string, text: string, layer: 'private' | 'shareable'): Promise<void> => {
  const note = NoteFields.parse(await practice.call('notes.get', { id }))
  const sections = [{ heading: 'text' as const, layer, text }]
  await practice.call('notes.save', { id, note: { ...note, sections } })
}

/** Another coach of the practice goes on. */
const workAsColleague = async (): Promise<void> => {
  const colleague = { roles: ['coach' as const], passphrase: 'wagen-knoop-meander-zolder-17' }
  await practice.assign(ours.coacheeId, await practice.addMember(colleague))
  await practice.lock()
  await practice.call('vault.unlock', { passphrase: colleague.passphrase })
}

describe('what is searched', () => {
  it('is how a coachee is reached and where: e-mail, phone in every way of writing, town', async () => {
    const { person } = await practice.call('people.dossier', { id: ours.coacheeId })
    const { id, ...fields } = person
    const reached = {
      ...fields,
      email: 'an.vermeulen@kastanje.example',
      phone: '0485 12 34 56',
      address: { street: '', postcode: '9620', city: 'Zottegem' }
    }
    await practice.call('people.change', { id, person: reached })
    for (const words of ['kastanje', '0485', '0485123456', '+32485123456', '485 12 34', 'zotteg']) {
      expect(await find(words), words).toMatchObject([{ kind: 'person', id }])
    }
  })

  it('is what an organisation does and where, and who speaks for it in which function', async () => {
    for (const words of ['logistiek', 'antwerpen', 'karel', 'hr', 'haven.example']) {
      expect(await find(words), words).toMatchObject([{ kind: 'organisation', id: ours.sponsorId }])
    }
  })

  it('is the assignment and the goals of a trajectory, as they read now', async () => {
    const [hit] = await find('fusie')
    expect(hit).toMatchObject({ kind: 'trajectory', id: ours.trajectoryId, coacheeName: 'An Vermeulen' })
    expect(await kindsFound('neen')).toEqual(['trajectory'])
    const { goals } = await practice.call('trajectories.get', { id: ours.trajectoryId })
    await practice.call('goals.change', { id: goals[0]?.id ?? '', description: 'Grenzen bewaken' })
    expect(await kindsFound('neen')).toEqual([])
    expect(await kindsFound('grenz')).toEqual(['trajectory'])
    await practice.call('goals.add', { trajectoryId: ours.trajectoryId, description: 'Vroeger naar huis' })
    expect(await kindsFound('vroeger')).toEqual(['trajectory'])
  })

  it('is the name of a template and of an instrument, in the language of the screen', async () => {
    await practice.call('notes.start', {
      trajectoryId: ours.trajectoryId,
      template: 'midterm',
      heldAt: '2026-03-02T14:00:00+01:00',
      language: 'nl'
    })
    await practice.call('psychometrics.record', {
      trajectoryId: ours.trajectoryId,
      administration: {
        instrument: 'mini-ipip',
        language: 'nl',
        administeredOn: '2026-03-02',
        mode: 'paper',
        conditions: 'rustig lokaal'
      },
      answers: Array.from({ length: 20 }, () => 3)
    })
    await practice.opened.quietWork.finish()
    const kinds = async (words: string, language: 'nl' | 'fr' | 'en') =>
      (await practice.call('search.find', { words, language })).hits.map(({ kind }) => kind)
    expect(await kinds('tussentijdse', 'nl')).toEqual(['note'])
    expect(await kinds('interm', 'fr')).toEqual(['note'])
    expect(await kinds('mid', 'en')).toEqual(['note'])
    expect(await kinds('tussentijdse', 'en')).toEqual([])
    // The key under which a template is kept is no word of anybody.
    expect(await kinds('midterm', 'nl')).toEqual([])
    expect(await kinds('ipip', 'fr')).toEqual(['testResult'])
    expect(await kinds('rustig', 'nl')).toEqual(['testResult'])
  })

  it('is a name together with a word: the notes on it in the dossier of that person', async () => {
    const other = await makeCase(practice, 'Peeters')
    const theirs = await writeNote(other.trajectoryId, 'Gaf feedback aan een collega.')
    await writeNote(ours.trajectoryId, 'Kreeg feedback van de directie.')
    expect(await find('peeters feedback')).toMatchObject([{ kind: 'note', id: theirs }])
    expect(await find('feedback peet')).toMatchObject([{ kind: 'note', id: theirs }])
    expect((await find('feedback')).map(({ kind }) => kind)).toEqual(['note', 'note'])
    // A name alone is that of a person, and not of everything in the dossier.
    expect((await kindsFound('peeters')).sort()).toEqual(['organisation', 'person'])
  })

  it('follows a coachee who takes another name', async () => {
    const id = await writeNote(ours.trajectoryId, 'Over feedback.')
    await find('feedback')
    const { person } = await practice.call('people.dossier', { id: ours.coacheeId })
    const { id: personId, ...fields } = person
    await practice.call('people.change', { id: personId, person: { ...fields, familyName: 'Nachtegaal' } })
    expect(await find('nachtegaal feedback')).toMatchObject([{ kind: 'note', id }])
    expect(await find('vermeulen feedback')).toEqual([])
  })
})

describe('the answer', () => {
  it('shows the newest first, and says how many there are', async () => {
    const ids: string[] = []
    for (const day of ['02', '03', '04', '05']) {
      ids.push(await writeNote(ours.trajectoryId, 'Een kwikstaart.', { day }))
      await practice.opened.quietWork.finish()
    }
    const answer = await practice.call('search.find', { words: 'kwikstaart', limit: 2 })
    expect(answer.hits.map(({ id }) => id)).toEqual([ids[3], ids[2]])
    expect(answer).toMatchObject({ total: 4, isMore: false, isIndexed: true })
    // One that is written again keeps its place.
    await saveNote(ids[0] ?? '', 'Een kwikstaart en een mus.', 'private')
    expect((await find('kwikstaart')).map(({ id }) => id)).toEqual([...ids].reverse())
  })

  it('marks the found words around the place where the most of them stand', async () => {
    const filling = Array.from({ length: 40 }, (_, place) => `vulling${String(place)}`).join(' ')
    await writeNote(ours.trajectoryId, `Een mus. ${filling} De déléguée zag de mus en de zwaluw vliegen.`)
    const [hit] = await find('delegu mus zwal')
    expect(hit?.snippet).toContain('\u0002déléguée\u0003 zag de \u0002mus\u0003 en de \u0002zwaluw\u0003')
    expect(hit?.snippet.startsWith('…')).toBe(true)
    expect(hit?.snippet).not.toContain('vulling20')
  })

  it('says that the index is not complete while records wait for it', async () => {
    await writeNote(ours.trajectoryId, 'Een kwikstaart.')
    expect(await practice.call('search.find', { words: 'kwikstaart' })).toMatchObject({ isIndexed: false })
    await practice.opened.quietWork.finish()
    expect(await practice.call('search.find', { words: 'kwikstaart' })).toMatchObject({ isIndexed: true })
  })
})

describe('words of the private layer', () => {
  it('are found by their author alone; what is shareable is found by everybody', async () => {
    const id = await writeNote(ours.trajectoryId, 'Ik twijfel, zegt de zwaluw.')
    const shared = await writeNote(ours.trajectoryId, 'De zwaluw oefent.', { layer: 'shareable', day: '03' })
    await find('zwaluw')
    expect((await find('zwaluw')).map((hit) => hit.id)).toEqual([shared, id])
    await workAsColleague()
    const theirs = await find('zwaluw')
    expect(theirs.map((hit) => hit.id)).toEqual([shared])
    expect(await find('twijfel')).toEqual([])
    expect((await practice.call('search.find', { words: 'twijfel' })).total).toBe(0)
  })

  it('make one hit of a note with words in both layers, for its author and for another', async () => {
    const id = await writeNote(ours.trajectoryId, 'De zwaluw oefent.', { layer: 'shareable' })
    const note = NoteFields.parse(await practice.call('notes.get', { id }))
    await practice.call('notes.save', {
      id,
      note: { ...note, reflection: 'Een zwaluw maakt de lente niet.' }
    })
    expect(await find('zwaluw lente')).toMatchObject([{ id }])
    expect((await practice.call('search.find', { words: 'zwaluw' })).total).toBe(1)
    await workAsColleague()
    expect(await find('zwaluw')).toMatchObject([{ id, layer: 'shareable' }])
    expect(await find('zwaluw lente')).toEqual([])
  })
})

describe('the index', () => {
  it(
    'gives the same notes as a plain scan, whatever is written and asked',
    { timeout: 120_000 },
    async () => {
      const vocabulary = [
        'mus',
        'musje',
        'zwaluw',
        'zwaluwnest',
        'Élan',
        'elan',
        'feedbackgesprek',
        'feedbackgesprekken',
        'feedbackformulier',
        'a',
        'ab',
        '7',
        '70'
      ]
      const texts = fc.sample(
        fc
          .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
          .map((words) => words.join(' ')),
        { numRuns: 30, seed: 7 }
      )
      const ids: string[] = []
      for (const text of texts) ids.push(await writeNote(ours.trajectoryId, text))
      await practice.opened.quietWork.finish()
      while (!(await practice.call('search.find', { words: 'mus' })).isIndexed)
        await practice.opened.quietWork.finish()
      const plain = (text: string): string[] =>
        text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ')
      const beginnings = fc
        .constantFrom(...vocabulary)
        .chain((word) => fc.integer({ min: 1, max: word.length }).map((length) => word.slice(0, length)))
      await fc.assert(
        fc.asyncProperty(fc.array(beginnings, { minLength: 1, maxLength: 3 }), async (asked) => {
          const { hits } = await practice.call('search.find', { words: asked.join(' '), limit: 50 })
          const begins = (words: readonly string[], beginning: string): boolean =>
            words.some((word) => word.startsWith(plain(beginning)[0] ?? ''))
          // The name of the coachee counts as well, beside a word of the note.
          const scanned = ids.filter((_, place) => {
            const own = plain(texts[place] ?? '')
            const said = asked.filter((beginning) => begins(own, beginning))
            return said.length > 0 && asked.every((each) => begins([...own, 'an', 'vermeulen'], each))
          })
          const notes = hits.flatMap(({ kind, id }) => (kind === 'note' ? [id] : []))
          expect(notes.sort()).toEqual(scanned.sort())
        }),
        { numRuns: 150 }
      )
    }
  )
})
