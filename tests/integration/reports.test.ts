import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReportBlock } from '../../shared/contract/reports'
import { readPdf } from '../support/read-pdf'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import {
  administration,
  answers,
  filled,
  quality,
  signedReport,
  startReport,
  writeNote
} from './support/reporting'
import { sql } from '../../electron/vault/database'

const shareable = 'Ze koos zelf voor DEELBAARMERK en hield het vol.'
const secret = 'Vermoedelijk PRIVEMERK in de ploeg.'
const reflection = 'Ik voelde SPIEGELMERK bij mezelf.'

let practice: TestPractice
let made: TestCase
let noteId: string
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
  noteId = await writeNote(practice, made, { shareable, private: secret, reflection })
})
afterEach(() => practice.end())

const quote = (text: string, from = noteId): ReportBlock => ({
  type: 'quote',
  noteId: from,
  heldOn: '2026-03-02',
  text
})
const shown = async (id: string) => {
  await practice.call('reports.preview', { id })
  return (await readPdf(practice.handedOver)).text
}

describe('a draft', () => {
  it('starts with the empty sections of its template', async () => {
    const report = await practice.call('reports.get', { id: await startReport(practice, made) })
    expect(report.sections).toEqual(
      ['assignment', 'course', 'findings', 'recommendations'].map((name) => ({ name, blocks: [] }))
    )
    expect(report).toMatchObject({ signedAt: null, signedBy: null, sponsorName: 'Havenbedrijf Vermeulen' })
  })

  it('gives back word for word what was saved', async () => {
    const id = await startReport(practice, made)
    const report = filled(quote(shareable), { type: 'text', text: 'tekst "x" <b> 😀 \\ \u2028' })
    await practice.call('reports.save', { id, report })
    const { title, sections } = await practice.call('reports.get', { id })
    expect({ title, sections }).toEqual(report)
  })

  it('takes the sections of its template and no others', async () => {
    const id = await startReport(practice, made)
    const twice = { ...filled(), sections: [...filled().sections, ...filled().sections] }
    expect(await practice.refusal('reports.save', { id, report: twice })).toBe('input.invalid')
    const strange = { title: 'x', sections: [{ name: 'limitations', blocks: [] }] }
    expect(await practice.refusal('reports.save', { id, report: strange })).toBe('input.invalid')
  })

  it('R48 takes no test profile of another trajectory', async () => {
    const other = await makeCase(practice, 'Anders')
    const { id: testResultId } = await practice.call('psychometrics.record', {
      trajectoryId: other.trajectoryId,
      administration,
      answers
    })
    const id = await startReport(practice, made)
    const report = filled({ type: 'profile', testResultId })
    expect(await practice.refusal('reports.save', { id, report })).toBe('record.missing')
  })

  it('is found by search, and gone from it when it is discarded', async () => {
    const id = await startReport(practice, made)
    await practice.call('reports.save', { id, report: filled({ type: 'text', text: 'Een zwaluwnest.' }) })
    await practice.opened.quietWork.finish()
    const found = await practice.call('search.find', { words: 'zwaluw' })
    expect(found.hits[0]).toMatchObject({ kind: 'report', id, coacheeName: 'An Vermeulen' })
    await practice.call('reports.discard', { id })
    expect((await practice.call('search.find', { words: 'zwaluw' })).hits).toEqual([])
    expect(await practice.refusal('reports.get', { id })).toBe('record.missing')
  })

  it('is listed, the last changed first, page after page', async () => {
    const ids: string[] = []
    for (let index = 0; index < 3; index += 1) {
      practice.passTime(1000)
      ids.unshift(await startReport(practice, made))
    }
    const first = await practice.call('reports.list', { limit: 2 })
    expect(first).toMatchObject({ total: 3, rows: [{ id: ids[0] }, { id: ids[1] }] })
    const last = first.rows[1]
    const after = last ? { changedAt: last.changedAt, id: last.id } : null
    expect((await practice.call('reports.list', { limit: 2, after })).rows.map(({ id }) => id)).toEqual([
      ids[2]
    ])
  })
})

describe('what is private to the coach', () => {
  it('R47 is not offered for quoting', async () => {
    const quotable = await practice.call('reports.quotable', { trajectoryId: made.trajectoryId })
    expect(quotable.passages).toEqual([{ noteId, heldOn: '2026-03-02', heading: 'goal', text: shareable }])
  })

  it.each([
    ['a private passage', secret],
    ['a word of it', 'PRIVEMERK'],
    ['the reflection', reflection],
    ['words that nobody wrote', 'Ze koos niet zelf.'],
    ['nothing at all', '  ']
  ])('R47 cannot be quoted: %s', async (_what, text) => {
    const id = await startReport(practice, made)
    expect(await practice.refusal('reports.save', { id, report: filled(quote(text)) })).toBe(
      'report.quoteNotShareable'
    )
  })

  it('R47 cannot be quoted from a note of another trajectory, shareable or not', async () => {
    const other = await makeCase(practice, 'Anders')
    const theirs = await writeNote(practice, other, { shareable, private: '', reflection: '' })
    const id = await startReport(practice, made)
    expect(await practice.refusal('reports.save', { id, report: filled(quote(shareable, theirs)) })).toBe(
      'report.quoteNotShareable'
    )
  })

  it('R47 reaches no preview, while what is shareable does', async () => {
    const id = await startReport(practice, made)
    await practice.call('reports.save', { id, report: filled(quote(shareable)) })
    const text = await shown(id)
    expect(text).toContain('DEELBAARMERK')
    for (const marker of ['PRIVEMERK', 'SPIEGELMERK']) {
      expect(text).not.toContain(marker)
      expect(practice.printed.join()).not.toContain(marker)
    }
  })

  it('R47 stops a draft in which it was quoted before it became private, and loses no word of it', async () => {
    const id = await startReport(practice, made)
    await practice.call('reports.save', { id, report: filled(quote(shareable)) })
    const note = await practice.call('notes.get', { id: noteId })
    const sections = note.sections.map((section) => ({ ...section, layer: 'private' as const }))
    await practice.call('notes.save', { id: noteId, note: { ...note, sections } })
    expect(await practice.refusal('reports.preview', { id })).toBe('report.quoteNotShareable')
    expect(await practice.refusal('reports.sign', { id, validUntil: '2028-01-01', quality })).toBe(
      'report.quoteNotShareable'
    )
    const report = filled(quote(shareable), { type: 'text', text: 'Verder getypt.' })
    await practice.call('reports.save', { id, report })
    expect((await practice.call('reports.get', { id })).sections).toEqual(report.sections)
    expect(practice.printed).toEqual([])
  })
})

describe('a preview', () => {
  it('R48 R49 is a real PDF with its hash and pages, and holds the profile with its numbers', async () => {
    const { id: testResultId } = await practice.call('psychometrics.record', {
      trajectoryId: made.trajectoryId,
      administration,
      answers
    })
    const id = await startReport(practice, made)
    await practice.call('reports.save', { id, report: filled({ type: 'profile', testResultId }) })
    const preview = await practice.call('reports.preview', { id })
    expect(preview.pages).toBe(1)
    expect(preview.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await practice.call('reports.preview', { id })).toEqual(preview)
    const text = await shown(id)
    for (const word of ['Profiel Mini-IPIP', '4,75', 'Concept, niet ondertekend', 'Praktijk De Linde']) {
      expect(text).toContain(word)
    }
  })
})

describe('a draft that is discarded', () => {
  it('R75 stays in the log under the dossier that it was in', async () => {
    const id = await startReport(practice, made)
    await practice.call('reports.discard', { id })
    const { entries } = await practice.call('audit.list', { coacheeId: made.coacheeId })
    expect(entries[0]).toMatchObject({
      verb: 'delete',
      subjectType: 'report',
      subjectId: id,
      coacheeId: made.coacheeId,
      coacheeName: 'An Vermeulen',
      outcome: 'done'
    })
  })
})

describe('signing', () => {
  it.each([
    ['another coach of the dossier', ['coach'] as const],
    ['whoever works in no dossier', ['administrator', 'qualityOfficer', 'billing', 'maintenance'] as const]
  ])('R37 is for the author alone, not for %s', async (_who, roles) => {
    const id = await startReport(practice, made)
    await practice.call('reports.save', { id, report: filled() })
    const ownPassphrase = 'zeven-groene-fietsen-in-de-regen-31'
    await practice.assign(made.coacheeId, await practice.addMember({ roles, passphrase: ownPassphrase }))
    await practice.unlockAs(ownPassphrase)
    const input = { id, validUntil: '2028-03-02', quality }
    expect(await practice.refusal('reports.sign', input)).toBe('access.denied')
    await practice.unlockAs(passphrase)
    expect(await practice.call('reports.get', { id })).toMatchObject({ signedAt: null, signedBy: null })
    await practice.call('reports.sign', input)
    expect(await practice.call('reports.get', { id })).toMatchObject({ signedBy: 'Hilde Maes' })
  })

  it('R37 needs every quality question, every section and a day to come', async () => {
    const id = await startReport(practice, made)
    const input = { id, validUntil: '2028-03-02', quality }
    expect(await practice.refusal('reports.sign', input)).toBe('report.incomplete')
    await practice.call('reports.save', { id, report: filled() })
    const { groundsClear, ...four } = quality
    expect(groundsClear).toBe(true)
    expect(await practice.refusal('reports.sign', { ...input, quality: four })).toBe('input.invalid')
    expect(await practice.refusal('reports.sign', { ...input, validUntil: '2026-03-02' })).toBe(
      'input.invalid'
    )
    await practice.call('reports.sign', input)
  })

  it('R37 names the author and fixes the content: nothing changes it afterwards', async () => {
    const id = await signedReport(practice, made, quote(shareable))
    const signed = await practice.call('reports.get', { id })
    expect(signed).toMatchObject({ signedBy: 'Hilde Maes', validUntil: '2028-03-02' })
    const before = await practice.call('reports.preview', { id })

    expect(await practice.refusal('reports.save', { id, report: filled() })).toBe('report.signed')
    expect(await practice.refusal('reports.discard', { id })).toBe('report.signed')
    expect(await practice.refusal('reports.sign', { id, validUntil: '2029-01-01', quality })).toBe(
      'report.signed'
    )

    const note = await practice.call('notes.get', { id: noteId })
    await practice.call('notes.save', { id: noteId, note: { ...note, sections: [] } })
    const me = await practice.call('members.me', {})
    await practice.call('members.changeMe', { ...me, familyName: 'Anders', qualification: 'Iets anders' })
    practice.passTime(86_400_000)
    expect(await practice.call('reports.preview', { id })).toEqual(before)
    expect((await practice.call('reports.get', { id })).contentSha256).toBe(signed.contentSha256)
  })

  it('shows when what was signed is not what is stored', async () => {
    const id = await signedReport(practice, made)
    await practice.opened.database.transaction((db) =>
      db.run(
        sql`UPDATE reports SET signed_content = replace(signed_content, 'Tekst', 'Leugen') WHERE id = ${id}`
      )
    )
    expect(await practice.refusal('reports.preview', { id })).toBe('vault.damaged')
  })

  it('is in the log with the hash, and in the time line', async () => {
    const id = await signedReport(practice, made)
    const { contentSha256 } = await practice.call('reports.get', { id })
    const { entries } = await practice.call('audit.list', { coacheeId: made.coacheeId })
    expect(entries.find((entry) => entry.verb === 'sign' && entry.subjectId === id)).toMatchObject({
      outcome: 'done',
      detail: { contentSha256 }
    })
    const dossier = await practice.call('people.dossier', { id: made.coacheeId })
    expect(dossier.entries).toContainEqual(
      expect.objectContaining({ kind: 'report', id, title: 'Halverwege', state: 'signed' })
    )
  })
})
