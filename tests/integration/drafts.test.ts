import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../renderer/client/paths'
import { recordAt, recordKinds, type KindOfRecord, type RecordKind } from '../../shared/domain/record-kinds'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import { administration, answers, signedReport, writeNote } from './support/reporting'
import { sqlText } from '../../electron/vault/database/sql-text'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const keep = (place: string, content = '{}', title = 'Een scherm') =>
  practice.call('drafts.keep', { form: `${place} form`, place, title, content })

const nobodys = '7d7b5a55-3d31-4b4e-9e5a-1f4a4f0a5b11'

/** Any record of a kind, in a dossier where records of the kind are in one. */
function aRecord(kind: RecordKind): Promise<{ id: string } | undefined> {
  const { table, dossier }: KindOfRecord = recordKinds[kind]
  return practice.opened.database.screen.get(
    sqlText(`SELECT id FROM ${table} WHERE ${dossier?.where ?? 'true'}`)
  )
}

const listed = async () => (await practice.call('drafts.list', {})).drafts

describe('drafts', () => {
  it('are kept for their form and given back after a lock, until they are discarded', async () => {
    const place = paths.changeCoachee(made.coacheeId)
    await keep(place, '{"givenName":"Ann')
    await keep(place, '{"givenName":"Anna"}')
    await practice.lock()
    await practice.call('vault.unlock', { passphrase })
    expect((await practice.call('drafts.at', { place })).drafts).toEqual([
      expect.objectContaining({ form: `${place} form`, content: '{"givenName":"Anna"}' })
    ])
    expect((await practice.call('drafts.at', { place: '/elsewhere' })).drafts).toEqual([])
    await practice.call('drafts.discard', { form: `${place} form` })
    expect((await practice.call('drafts.at', { place })).drafts).toEqual([])
  })

  it('are listed where there is something to finish, not where a screen only stands', async () => {
    await keep(paths.trajectory(made.trajectoryId), '"new"', '')
    expect(await listed()).toEqual([])
    expect(
      (await practice.call('drafts.at', { place: paths.trajectory(made.trajectoryId) })).drafts
    ).toHaveLength(1)
  })

  it('name the coachee whose dossier the screen is part of, whatever record it shows', async () => {
    const { trajectoryId } = made
    await writeNote(practice, made, { shareable: 'a', private: 'b', reflection: 'c' })
    const reportId = await signedReport(practice, made)
    await practice.call('psychometrics.record', { trajectoryId, administration, answers })
    const prepared = await practice.call('disclosures.prepare', { reportId, recipient: { kind: 'coachee' } })
    await practice.call('disclosures.make', {
      preparedId: prepared.preparedId,
      purpose: 'Inzage',
      legalBasis: 'contract',
      coacheeConsentOn: null,
      grant: practice.grant(join(practice.folder, '..', 'rapport.pdf'))
    })
    const expected = new Map<string, string | null>()
    for (const [name, path] of Object.entries(paths)) {
      const kind = typeof path === 'string' ? undefined : recordAt(path(nobodys))?.kind
      const record = kind && (await aRecord(kind))
      await keep(typeof path === 'string' ? path : `${path(record?.id ?? nobodys)}?part=1`, '{}', name)
      expected.set(name, kind && record && recordKinds[kind].dossier ? made.coacheeId : null)
    }
    expect(new Map((await listed()).map((draft) => [draft.title, draft.coacheeId]))).toEqual(expected)
    expect([...expected.values()].filter((id) => id !== null).length).toBeGreaterThan(12)
  })

  it('name nobody for an address that is none, or of a record that is not there', async () => {
    for (const place of [`/notes/${nobodys}`, '/notes/x', `/constructor/${made.coacheeId}`, 'nowhere']) {
      await keep(place)
    }
    expect((await listed()).map(({ coacheeId }) => coacheeId)).toEqual([null, null, null, null])
  })
})

describe('the draft of a form that is sent', () => {
  const goal = () => ({ trajectoryId: made.trajectoryId, description: 'Rust bewaren' })
  const place = () => paths.trajectory(made.trajectoryId)

  it('is gone with the write, so that a crash right after it offers no second one', async () => {
    await keep(place(), '{"description":"Rust bewaren"}')
    await practice.call('goals.add', goal(), `${place()} form`)
    practice.forgetOpen()
    await practice.call('vault.unlock', { passphrase })
    expect(await listed()).toEqual([])
  })

  it('stays when the write is refused', async () => {
    await keep(place())
    const nowhere = { ...goal(), trajectoryId: made.coacheeId }
    expect(await practice.ask('goals.add', nowhere, `${place()} form`)).toMatchObject({ ok: false })
    expect(await listed()).toHaveLength(1)
  })

  it.each([7, '', 'x'.repeat(1001), {}])('is refused in words when it is named %j', async (draft) => {
    expect(await practice.ask('goals.add', goal(), draft)).toMatchObject({ error: { code: 'input.invalid' } })
  })
})
