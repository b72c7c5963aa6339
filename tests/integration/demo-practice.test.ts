import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePractice } from '../../build/demo/make-practice'
import { planPractice } from '../../build/demo/plan'
import { wholePractice, type Scale } from '../../build/demo/scale'
import type { Desk } from '../../electron/vault/desk'
import { Dispatcher } from '../../electron/vault/dispatcher'
import { Gate } from '../../electron/vault/gate'
import { isEnterpriseNumber } from '../../shared/domain/enterprise-number'
import type { InputOf, OperationName, OutputOf } from '../../shared/contract'
import type { Result } from '../../shared/result'
import { readablePdf } from './support/readable-pdf'

const day = '2026-03-02'
const small: Scale = {
  coachees: 20,
  organisations: 8,
  trajectories: 26,
  notes: 160,
  tests: 8,
  reports: 6,
  disclosures: 4
}

describe('the plan of the demo practice', () => {
  it('is the same every time', () => {
    expect(planPractice(day, small)).toEqual(planPractice(day, small))
  })

  it('is complete at its whole size', () => {
    const { coachees, organisations } = planPractice(day, wholePractice)
    const trajectories = coachees.flatMap((coachee) => coachee.trajectories)
    const reports = trajectories.flatMap(({ report }) => (report ? [report] : []))
    expect({
      coachees: coachees.length,
      organisations: organisations.length,
      trajectories: trajectories.length,
      notes: trajectories.flatMap(({ notes }) => notes).length,
      tests: trajectories.filter(({ test }) => test).length,
      reports: reports.length,
      disclosures: reports.flatMap(({ disclosures }) => disclosures).length
    }).toEqual(wholePractice)
    expect(new Set(trajectories.map(({ phase }) => phase))).toEqual(new Set(['intake', 'running', 'closed']))
    expect(new Set(trajectories.map(({ language }) => language))).toEqual(new Set(['nl', 'fr', 'en']))
    expect(organisations.every(({ fields }) => isEnterpriseNumber(fields.enterpriseNumber))).toBe(true)
    const sponsored = reports.flatMap(({ disclosures }) =>
      disclosures.filter(({ recipient }) => recipient === 'sponsor')
    )
    expect(sponsored.length).toBeGreaterThan(4)
  })

  it('leaves no blank to fill in, and hardly repeats itself', () => {
    const { coachees } = planPractice(day, wholePractice)
    const all = coachees.flatMap(({ trajectories }) => trajectories)
    const notes = all.flatMap((trajectory) => trajectory.notes)
    const texts = notes.map(({ sections }) => sections.map(({ text }) => text).join('\n'))
    const goals = all.flatMap((trajectory) => trajectory.goals)
    expect([...texts, ...goals].filter((text) => /[{}]/.test(text))).toEqual([])
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.98)
  })
})

describe('the demo practice', () => {
  let folder: string
  let gate: Gate
  let dispatcher: Dispatcher

  const call = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const result = JSON.parse(await dispatcher.dispatch(name, JSON.stringify(input))) as Result<OutputOf<N>>
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-demo-'))
    const grants = new Map<string, string>()
    const desk: Desk = {
      printToPdf: (html) => readablePdf(html),
      printOnPaper: () => Promise.resolve(),
      takeGrant: (grant) => grants.get(grant)
    }
    await makePractice({
      folder: join(folder, 'practice'),
      referenceDay: day,
      scale: small,
      desk,
      grant: () => {
        const grant = randomUUID()
        grants.set(grant, join(folder, `${grant}.pdf`))
        return grant
      },
      chooseParameters: () =>
        Promise.resolve({
          memoryKiB: 19 * 1024,
          passes: 2,
          lanes: 1,
          salt: Buffer.alloc(16, 7).toString('base64')
        })
    })
    const demo = JSON.parse(await readFile(join(folder, 'practice', 'demo.json'), 'utf8')) as {
      passphrase: string
    }
    gate = new Gate({ folder: join(folder, 'practice'), now: () => new Date(`${day}T08:00:00Z`) })
    dispatcher = new Dispatcher(gate, desk)
    await call('vault.unlock', demo)
  }, 120_000)

  afterAll(async () => {
    await gate.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('holds what was asked for, and Today is alive', async () => {
    const today = await call('today.overview', {})
    expect(today.counts).toMatchObject({ coachees: 20, organisations: 8 })
    expect(today.openAgreements.length).toBeGreaterThan(0)
    expect(today.unsignedReports.length).toBeGreaterThan(0)
    expect(today.recentDossiers).toHaveLength(6)
    expect((await call('reports.list', {})).total).toBe(6)
    expect((await call('psychometrics.list', {})).total).toBe(8)
    expect((await call('disclosures.list', {})).total).toBe(4)
  })

  it('is found by search', async () => {
    const { hits } = await call('search.find', { words: 'vergader', limit: 50 })
    expect(hits.some(({ kind }) => kind === 'note')).toBe(true)
  })

  it('opens the sealed copy of what was disclosed', async () => {
    const { rows } = await call('disclosures.list', {})
    const copy = await call('disclosures.sealedCopy', { id: rows[0]?.id ?? '' })
    expect(copy.pages).toBe(1)
  })

  it('has an audit log that verifies', async () => {
    expect(await call('audit.verify', {})).toMatchObject({ intact: true, anchored: true })
  })
})
