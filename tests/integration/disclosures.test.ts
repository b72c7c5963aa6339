import { createHash } from 'node:crypto'
import { open, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Recipient, RecipientChoice } from '../../shared/contract/disclosures'
import { defaultMatrix, type AgreementMatrix } from '../../shared/domain/tripartite-agreement'
import * as durableFile from '../../electron/durable-file'
import { readPdf } from '../support/read-pdf'
import { makeCase, type TestCase } from './support/case'
import { passphrase, TestPractice } from './support/practice'
import { administration, answers, filled, signedReport, startReport, writeNote } from './support/reporting'
import { sql } from '../../electron/vault/database'

vi.mock('../../electron/durable-file', { spy: true })

let practice: TestPractice
let made: TestCase
let sponsor: Recipient
const coachee: Recipient = { kind: 'coachee' }

beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
  sponsor = { kind: 'contact', personId: made.contactId, organisationId: made.sponsorId }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await practice.end()
})

const fileAt = (name: string) => join(practice.folder, '..', name)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const prepare = (reportId: string, recipient: Recipient) =>
  practice.call('disclosures.prepare', { reportId, recipient })
const refusedFor = (reportId: string, recipient: Recipient) =>
  practice.refusal('disclosures.prepare', { reportId, recipient })

function order(preparedId: string, path: string, coacheeConsentOn: string | null = null) {
  const grant = practice.grant(path)
  const purpose = 'Opvolging van het traject'
  return { preparedId, purpose, legalBasis: 'contract', coacheeConsentOn, grant } as const
}

async function disclose(reportId: string, recipient: Recipient, file = 'rapport.pdf') {
  const prepared = await prepare(reportId, recipient)
  const previewed = practice.handedOver
  const path = fileAt(file)
  return {
    prepared,
    previewed,
    path,
    ...(await practice.call('disclosures.make', order(prepared.preparedId, path)))
  }
}

const agree = (matrix: Partial<AgreementMatrix>) =>
  practice.call('trajectories.signAgreement', {
    id: made.trajectoryId,
    agreement: {
      matrix: { ...defaultMatrix, ...matrix },
      signedOn: '2026-02-02',
      signedForSponsorBy: 'K. De Smet'
    }
  })

const shown = ({ name, organisationName, refusal }: RecipientChoice) => [name, organisationName, refusal]

describe('who may receive a report', () => {
  it('R37 nobody, as long as it is not signed', async () => {
    const reportId = await startReport(practice, made)
    await practice.call('reports.save', { id: reportId, report: filled() })
    const { choices } = await practice.call('disclosures.recipients', { reportId })
    expect(choices.map(({ refusal }) => refusal)).toEqual(['report.notSigned', 'report.notSigned'])
    expect(await refusedFor(reportId, coachee)).toBe('report.notSigned')
    expect(practice.printed).toEqual([])
  })

  it('R52 the sponsor of its own trajectory, and no other organisation', async () => {
    const other = await makeCase(practice, 'Anders')
    const reportId = await signedReport(practice, made)
    await disclose(reportId, coachee)
    const { choices, others } = await practice.call('disclosures.recipients', { reportId })
    expect([...choices, ...others].map(shown)).toEqual([
      ['An Vermeulen', null, null],
      ['Karel De Smet', 'Havenbedrijf Vermeulen', null],
      ['Karel De Smet', 'Havenbedrijf Anders', 'disclosure.otherSponsor']
    ])
    expect(others).toHaveLength(1)
    const stranger: Recipient = {
      kind: 'contact',
      personId: other.contactId,
      organisationId: other.sponsorId
    }
    expect(await refusedFor(reportId, stranger)).toBe('disclosure.otherSponsor')
    const { entries } = await practice.call('audit.list', { coacheeId: made.coacheeId })
    expect(entries[0]).toMatchObject({ operation: 'disclosures.prepare', outcome: 'disclosure.otherSponsor' })
  })

  it('R52 contacts of other organisations, some and the rest by name, each with the reason why not', async () => {
    for (let number = 1; number <= 9; number += 1) await makeCase(practice, `Anders ${number}`)
    const reportId = await signedReport(practice, made)
    const all = await practice.call('disclosures.recipients', { reportId })
    expect(all).toMatchObject({ isMoreOthers: true, others: { length: 8 } })
    const ask = (otherName: string) => practice.call('disclosures.recipients', { reportId, otherName })
    const ninth = await ask('ANDÈRS 9')
    expect(ninth.choices).toEqual(all.choices)
    expect(ninth.others.map(shown)).toEqual([
      ['Karel De Smet', 'Havenbedrijf Anders 9', 'disclosure.otherSponsor']
    ])
    expect(ninth.isMoreOthers).toBe(false)
    expect(await ask('karel')).toMatchObject({ isMoreOthers: true, others: { length: 8 } })
    expect(await ask('%')).toMatchObject({ isMoreOthers: false, others: [] })
  })

  it('R52 no stranger who claims to speak for the sponsor', async () => {
    const other = await makeCase(practice, 'Anders')
    const reportId = await signedReport(practice, made)
    await disclose(reportId, coachee)
    const impostor: Recipient = { kind: 'contact', personId: other.contactId, organisationId: made.sponsorId }
    expect(await refusedFor(reportId, impostor)).toBe('record.missing')
  })

  it('R54 the sponsor after the coachee, never before', async () => {
    const reportId = await signedReport(practice, made)
    expect(await refusedFor(reportId, sponsor)).toBe('disclosure.coacheeFirst')
    await disclose(reportId, coachee)
    const second = await signedReport(practice, made)
    expect(await refusedFor(second, sponsor)).toBe('disclosure.coacheeFirst')
    expect(await refusedFor(reportId, sponsor)).toBeNull()
  })

  it('R54 what the agreement allows, and nothing without one', async () => {
    const reportId = await signedReport(practice, made)
    await disclose(reportId, coachee)
    await agree({ report: 'never' })
    expect(await refusedFor(reportId, sponsor)).toBe('disclosure.agreementForbids')
    await practice.opened.database.transaction((db) => db.run(sql`DELETE FROM tripartite_agreements`))
    expect(await refusedFor(reportId, sponsor)).toBe('disclosure.agreementMissing')
  })

  it('R54 no test scores inside a report, when the agreement keeps those here', async () => {
    const { trajectoryId } = made
    const { id } = await practice.call('psychometrics.record', { trajectoryId, administration, answers })
    const reportId = await signedReport(practice, made, { type: 'profile', testResultId: id })
    await disclose(reportId, coachee)
    expect(await refusedFor(reportId, sponsor)).toBe('disclosure.agreementForbids')
    await agree({ report: 'always', testScores: 'always' })
    expect(await refusedFor(reportId, sponsor)).toBeNull()
  })

  it('R54 with the consent that the agreement asks, given after the coachee had it', async () => {
    await agree({ report: 'withConsent' })
    const reportId = await signedReport(practice, made)
    await disclose(reportId, coachee)
    const { choices } = await practice.call('disclosures.recipients', { reportId })
    expect(choices[1]).toMatchObject({ refusal: null, needsConsent: true })
    const { preparedId } = await prepare(reportId, sponsor)
    const make = (on: string | null) =>
      practice.refusal('disclosures.make', order(preparedId, fileAt('sponsor.pdf'), on))
    expect(await make(null)).toBe('disclosure.consentMissing')
    expect(await make('2026-03-01')).toBe('disclosure.consentMissing')
    expect(await make('2026-03-02')).toBeNull()
  })
})

describe('a disclosure', () => {
  const texts = { shareable: 'Ze hield DEELBAARMERK vol.', private: 'PRIVEMERK', reflection: 'SPIEGELMERK' }
  const quoted = async () => {
    const noteId = await writeNote(practice, made, texts)
    const quote = { type: 'quote', noteId, heldOn: '2026-03-02', text: texts.shareable } as const
    return signedReport(practice, made, quote)
  }

  it('R47 R71 writes a file that opens with the six words only, holding what was previewed and nothing private', async () => {
    const { path, passphrase, previewed } = await disclose(await quoted(), coachee)
    const file = await readFile(path)
    expect(passphrase).toMatch(/^[a-z]+(-[a-z]+){5}$/)
    await expect(readPdf(file)).rejects.toHaveProperty('name', 'PasswordException')
    const { text } = await readPdf(file, passphrase)
    expect(text).toBe((await readPdf(previewed)).text)
    expect(text).toContain('DEELBAARMERK')
    expect(text).toContain('An Vermeulen')
    for (const marker of ['PRIVEMERK', 'SPIEGELMERK']) expect(text).not.toContain(marker)
    for (const marker of ['DEELBAARMERK', 'Vermeulen', passphrase]) expect(file.includes(marker)).toBe(false)
  })

  it('says what stays here, and a file name that is about nobody', async () => {
    const { staysHere, fileName } = await prepare(await quoted(), coachee)
    expect(staysHere).toEqual({ privatePassages: 1, reflections: 1 })
    expect(fileName).toBe('Voortgangsrapport 2026-03-02.pdf')
  })

  it('stands in the ledger with both hashes, and the sealed copy is what was previewed, byte for byte', async () => {
    const reportId = await quoted()
    const { id, path, prepared, previewed, documentSha256 } = await disclose(reportId, coachee, 'Voor An.pdf')
    expect(await practice.call('disclosures.get', { id })).toEqual({
      id,
      reportId,
      trajectoryId: made.trajectoryId,
      coacheeId: made.coacheeId,
      coacheeName: 'An Vermeulen',
      reportTitle: 'Halverwege',
      recipientName: 'An Vermeulen',
      organisationName: null,
      purpose: 'Opvolging van het traject',
      legalBasis: 'contract',
      madeBy: 'Hilde Maes',
      madeAt: practice.now.toISOString(),
      fileName: 'Voor An.pdf',
      pages: 1,
      documentSha256,
      fileSha256: sha256(await readFile(path))
    })
    expect(documentSha256).toBe(sha256(previewed))
    expect(await practice.call('disclosures.sealedCopy', { id })).toEqual(prepared.document)
    expect(practice.handedOver.equals(previewed)).toBe(true)
  })

  it('is logged as a transfer with its basis and hash, and never with its passphrase', async () => {
    const { id, documentSha256, passphrase } = await disclose(await quoted(), coachee)
    const { entries } = await practice.call('audit.list', { coacheeId: made.coacheeId })
    expect(entries.find(({ verb }) => verb === 'transfer')).toMatchObject({
      subjectId: id,
      outcome: 'done',
      detail: { legalBasis: 'contract', documentSha256 }
    })
    expect(JSON.stringify(entries)).not.toContain(passphrase)
    const dossier = await practice.call('people.dossier', { id: made.coacheeId })
    expect(dossier.entries).toContainEqual(
      expect.objectContaining({ kind: 'disclosure', id, title: 'An Vermeulen' })
    )
  })

  it('spends its preview and its place: neither works twice', async () => {
    const reportId = await quoted()
    const { preparedId } = await prepare(reportId, coachee)
    const first = order(preparedId, fileAt('een.pdf'))
    await practice.call('disclosures.make', first)
    expect(await practice.refusal('disclosures.make', first)).toBe('disclosure.previewExpired')
    const again = await prepare(reportId, coachee)
    expect(await practice.refusal('disclosures.make', { ...first, preparedId: again.preparedId })).toBe(
      'desktop.grantMissing'
    )
    expect((await practice.call('disclosures.list', {})).total).toBe(1)
  })

  it('goes as it was previewed or not at all: an hour later, or under another name, it asks for a new preview', async () => {
    const reportId = await quoted()
    const late = await prepare(reportId, coachee)
    practice.passTime(3_600_001)
    const makeLate = order(late.preparedId, fileAt('laat.pdf'))
    expect(await practice.refusal('disclosures.make', makeLate)).toBe('disclosure.previewExpired')
    const renamed = await prepare(reportId, coachee)
    const { person } = await practice.call('people.dossier', { id: made.coacheeId })
    await practice.call('people.change', { id: made.coacheeId, person: { ...person, familyName: 'Peeters' } })
    const makeRenamed = order(renamed.preparedId, fileAt('oud.pdf'))
    expect(await practice.refusal('disclosures.make', makeRenamed)).toBe('disclosure.previewExpired')
    expect(await readdir(join(practice.folder, '..'))).toEqual(['practice'])
  })

  it('is sent by whoever previewed it, and by nobody else', async () => {
    const { preparedId } = await prepare(await quoted(), coachee)
    const ownPassphrase = 'zeven-groene-fietsen-in-de-regen-31'
    await practice.addMember({ roles: ['coach'], passphrase: ownPassphrase })
    await practice.unlockAs(ownPassphrase)
    const theirs = order(preparedId, fileAt('van-een-ander.pdf'))
    expect(await practice.refusal('disclosures.make', theirs)).toBe('disclosure.previewExpired')
    expect(await readdir(join(practice.folder, '..'))).toEqual(['practice'])
    await practice.unlockAs(passphrase)
    await practice.call('disclosures.make', order(preparedId, fileAt('eigen.pdf')))
  })

  it('R54 is held against the rules once more when it is made', async () => {
    const reportId = await quoted()
    await disclose(reportId, coachee)
    const { preparedId } = await prepare(reportId, sponsor)
    await agree({ report: 'never' })
    expect(await practice.refusal('disclosures.make', order(preparedId, fileAt('sponsor.pdf')))).toBe(
      'disclosure.agreementForbids'
    )
  })

  it('is listed newest first, page after page', async () => {
    const reportId = await quoted()
    const ids: string[] = []
    for (let index = 0; index < 3; index += 1) {
      practice.passTime(1000)
      ids.unshift((await disclose(reportId, coachee, `${index}.pdf`)).id)
    }
    const first = await practice.call('disclosures.list', { limit: 2 })
    expect(first).toMatchObject({ total: 3, rows: [{ id: ids[0] }, { id: ids[1] }] })
    const last = first.rows[1]
    const after = last ? { madeAt: last.madeAt, id: last.id } : null
    expect((await practice.call('disclosures.list', { limit: 2, after })).rows.map(({ id }) => id)).toEqual([
      ids[2]
    ])
  })
})

describe('a file that a scanner looks at', () => {
  it('is waited for, and others write meanwhile', async () => {
    const path = fileAt('rapport.pdf')
    await writeFile(path, 'the file of before')
    const { preparedId } = await prepare(await signedReport(practice, made), coachee)
    const { writeBeside } = await vi.importActual<typeof durableFile>('../../electron/durable-file')
    const triedOnce = new Promise<void>((tried) => {
      vi.mocked(durableFile.writeBeside).mockImplementationOnce(async (...what) => {
        const written = await writeBeside(...what)
        return { ...written, takePlace: () => written.takePlace().finally(tried) }
      })
    })
    const scanner = await open(path, 'r')
    const making = practice.call('disclosures.make', order(preparedId, path))
    await triedOnce
    await writeNote(practice, made, { shareable: 'Meanwhile.', private: '', reflection: '' })
    await scanner.close()
    await making
    expect((await practice.call('disclosures.list', {})).total).toBe(1)
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
    const { entries } = await practice.call('audit.list', {})
    expect(entries.filter(({ operation }) => operation === 'disclosures.make')).toHaveLength(1)
  })
})

describe('a file that cannot be written', () => {
  const failing = async (path: string) => {
    const { preparedId } = await prepare(await signedReport(practice, made), coachee)
    const code = await practice.refusal('disclosures.make', order(preparedId, path))
    expect((await practice.call('disclosures.list', {})).total).toBe(0)
    const { entries } = await practice.call('audit.list', {})
    expect(entries.filter(({ operation }) => operation === 'disclosures.make')).toEqual([])
    return { code, preparedId }
  }

  it('because its folder is gone, leaves no entry that claims it left', async () => {
    expect((await failing(fileAt('weg/rapport.pdf'))).code).toBe('storage.failed')
  })

  it('because a folder is in its place, leaves no entry and no remains', async () => {
    expect((await failing(practice.folder)).code).toBe('storage.failed')
    expect(await readdir(join(practice.folder, '..'))).toEqual(['practice'])
  })

  it('because the disk is full, leaves no entry, and goes to another place with the same preview', async () => {
    vi.mocked(durableFile.writeBeside).mockRejectedValueOnce(Object.assign(new Error(), { code: 'ENOSPC' }))
    const { code, preparedId } = await failing(fileAt('vol.pdf'))
    expect(code).toBe('storage.full')
    const elsewhere = fileAt('elders.pdf')
    await practice.call('disclosures.make', order(preparedId, elsewhere))
    expect((await practice.call('disclosures.list', {})).total).toBe(1)
    await rm(elsewhere)
  })
})
