import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { jobsTold } from '../../shared/contract/jobs'
import { makeFullCase, operationsByName, type FullCase } from './support/every-operation'
import { passphrase, TestPractice } from './support/practice'
import { signedReport } from './support/reporting'

let practice: TestPractice
let made: FullCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeFullCase(practice)
})
afterEach(() => practice.end())

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const coachee = { kind: 'coachee' } as const

/** A disclosure that waits to be made: its order, and where its file goes. */
async function orderOf(reportId: string, file: string) {
  const { preparedId } = await practice.call('disclosures.prepare', { reportId, recipient: coachee })
  const grant = practice.grant(join(practice.folder, '..', file))
  return { preparedId, purpose: 'Inzage', legalBasis: 'contract', coacheeConsentOn: null, grant } as const
}

const filesOutside = async () =>
  (await readdir(join(practice.folder, '..'))).filter((name) => name !== 'practice')

/** Resolves when the job has got as far as the printer. */
async function atThePrinter(printedBefore: number): Promise<void> {
  await expect.poll(() => practice.printed.length).toBe(printedBefore + 1)
}

describe('a job', () => {
  it('hands its bytes over beside its answer, which says what they are', async () => {
    const { sha256: said } = await practice.call('reports.preview', { id: made.reportId })
    expect(practice.handedOver.length).toBeGreaterThan(500)
    expect(sha256(practice.handedOver)).toBe(said)
  })

  it('says how far it is', async () => {
    const told: [number, number][] = []
    practice.onProgress = (done, of) => told.push([done, of])
    const { entries } = await practice.call('audit.verify', {})
    expect(told.at(-1)).toEqual([entries, entries])
  })

  it('is logged once, in the transaction of what it puts on record', async () => {
    await practice.call('disclosures.make', await orderOf(made.reportId, 'een.pdf'))
    const { entries } = await practice.call('audit.list', {})
    const transfers = entries.filter(({ operation }) => operation === 'disclosures.make')
    expect(transfers.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    expect((await practice.call('disclosures.list', {})).total).toBe(2)
  })

  it('that waits for a printer keeps nobody from writing', async () => {
    practice.printerHangs = true
    const before = practice.printed.length
    const printing = practice.refusal('reports.preview', { id: made.draftReportId })
    await atThePrinter(before)
    await practice.call('goals.change', { id: made.goalId, description: 'Intussen gewijzigd' })
    expect((await practice.call('trajectories.get', { id: made.trajectoryId })).goals[0]?.description).toBe(
      'Intussen gewijzigd'
    )
    practice.cancel.abort()
    expect(await printing).toBe('job.cancelled')
  })
})

describe('a job that is cancelled', () => {
  it('says so, and the log does too', async () => {
    practice.printerHangs = true
    const before = practice.printed.length
    const order = { reportId: await signedReport(practice, made), recipient: coachee }
    const preparing = practice.refusal('disclosures.prepare', order)
    await atThePrinter(before)
    practice.cancel.abort()
    expect(await preparing).toBe('job.cancelled')
    const { entries } = await practice.call('audit.list', {})
    expect(entries[0]).toMatchObject({ operation: 'disclosures.prepare', outcome: 'job.cancelled' })
  })

  it('leaves no file, no entry and nothing in the making, and the same preview can be sent after it', async () => {
    const order = await orderOf(made.reportId, 'half.pdf')
    const outside = await filesOutside()
    // Sealed, and not written yet.
    practice.onProgress = (done) => {
      if (done === 2) practice.cancel.abort()
    }
    expect(await practice.refusal('disclosures.make', order)).toBe('job.cancelled')
    expect(await filesOutside()).toEqual(outside)
    expect((await practice.call('disclosures.list', {})).total).toBe(1)
    practice.cancel = new AbortController()
    practice.onProgress = () => undefined
    const grant = practice.grant(join(practice.folder, '..', 'heel.pdf'))
    await practice.call('disclosures.make', { ...order, grant })
    expect(await filesOutside()).toEqual([...outside, 'heel.pdf'].sort())
  })

  it('before the new key counts leaves the old one, which opens', async () => {
    practice.cancel.abort()
    expect(await practice.refusal('vault.renewDatabaseKey', { passphrase })).toBe('job.cancelled')
    expect(await practice.leftovers()).toEqual([])
    await practice.lock()
    expect((await practice.call('vault.unlock', { passphrase })).member.givenName).toBe('Hilde')
  })
})

describe('one preview', () => {
  it('is sent once, however often it is asked for at the same time', async () => {
    const order = await orderOf(made.reportId, 'samen.pdf')
    const again = { ...order, grant: practice.grant(join(practice.folder, '..', 'nog-eens.pdf')) }
    const answers = await Promise.all([
      practice.refusal('disclosures.make', order),
      practice.refusal('disclosures.make', again)
    ])
    expect(answers).toEqual([null, 'disclosure.previewExpired'])
    expect((await practice.call('disclosures.list', {})).total).toBe(2)
  })
})

describe('a lock', () => {
  it('cancels every job as its user would, and says afterwards what was not finished', async () => {
    await practice.call('vault.renewRecoveryKey', { passphrase })
    practice.printerHangs = true
    const before = practice.printed.length
    const onPaper = practice.refusal('vault.printRecoveryKey', {})
    await atThePrinter(before)
    const preview = practice.refusal('reports.preview', { id: made.draftReportId })
    await atThePrinter(before + 1)
    await practice.lock()
    expect(await Promise.all([onPaper, preview])).toEqual(['job.cancelled', 'job.cancelled'])
    // A preview is asked for anew by its screen.
    const unfinished = async () => (await practice.call('vault.session', {})).unfinishedJobs
    expect((await practice.call('vault.unlock', { passphrase })).unfinishedJobs).toEqual([
      'vault.printRecoveryKey'
    ])
    expect(await unfinished()).toEqual(['vault.printRecoveryKey'])
    await practice.call('jobs.acknowledge', {})
    expect(await unfinished()).toEqual([])
  })
})

describe('the jobs that a member is told of', () => {
  it('are all but those that a screen asks for anew whenever it is shown', () => {
    const jobs = Object.entries(operationsByName).filter(([, { kind }]) => kind === 'job')
    const askedAnew = ['disclosures.prepare', 'disclosures.sealedCopy', 'reports.preview']
    expect(jobs.map(([name]) => name).sort()).toEqual([...jobsTold, ...askedAnew].sort())
  })
})
