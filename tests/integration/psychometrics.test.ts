import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scoreMiniIpip } from '../../shared/domain/psychometrics/scoring'
import { makeCase, type TestCase } from './support/case'
import { TestPractice } from './support/practice'
import { administration, answers } from './support/reporting'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const record = (given: (number | null)[] = answers, administeredOn = '2026-03-02') =>
  practice.call('psychometrics.record', {
    trajectoryId: made.trajectoryId,
    administration: { ...administration, administeredOn },
    answers: given
  })

describe('a test result', () => {
  it('R48 keeps answers, circumstances and who administered it', async () => {
    const { id } = await record()
    expect(await practice.call('psychometrics.get', { id })).toMatchObject({
      ...administration,
      answers,
      coacheeName: 'An Vermeulen',
      administratorName: 'Hilde Maes',
      trajectoryId: made.trajectoryId
    })
  })

  it('R48 recomputed from its stored answers equals what is stored, to the last bit', async () => {
    const third = answers.map((answer, index) => (index === 5 ? null : answer))
    for (const given of [answers, third]) {
      const { id } = await record(given)
      await practice.lock()
      practice.passTime(60_000)
      await practice.call('vault.unlock', { passphrase: 'lantaarn-visser-molen-kade-42' })
      const stored = await practice.call('psychometrics.get', { id })
      expect(stored.scores).toEqual(scoreMiniIpip(stored.answers))
    }
  })

  it('with too many open answers is refused and leaves nothing behind', async () => {
    const sparse = answers.map((answer, index) => (index < 6 ? null : answer))
    const input = { trajectoryId: made.trajectoryId, administration, answers: sparse }
    expect(await practice.refusal('psychometrics.record', input)).toBe('test.tooManyMissing')
    expect(await practice.refusal('psychometrics.record', { ...input, answers: answers.slice(1) })).toBe(
      'input.invalid'
    )
    expect((await practice.call('psychometrics.list', {})).total).toBe(0)
  })

  it('R46 needs a running trajectory, and a day within it that has come', async () => {
    const input = { trajectoryId: made.trajectoryId, administration, answers }
    const on = (administeredOn: string) =>
      practice.refusal('psychometrics.record', {
        ...input,
        administration: { ...administration, administeredOn }
      })
    expect(await on('2026-01-31')).toBe('input.invalid')
    expect(await on('2026-03-04')).toBe('input.invalid')
    await practice.call('trajectories.moveToPhase', { id: made.trajectoryId, phase: 'closed' })
    expect(await practice.refusal('psychometrics.record', input)).toBe('trajectory.closed')
  })

  it('is listed newest first, page after page', async () => {
    const days = ['2026-02-10', '2026-03-02', '2026-02-20', '2026-02-10']
    for (const day of days) await record(answers, day)
    const first = await practice.call('psychometrics.list', { limit: 3 })
    expect(first.total).toBe(4)
    expect(first.rows.map((row) => row.administeredOn)).toEqual(['2026-03-02', '2026-02-20', '2026-02-10'])
    const last = first.rows.at(-1)
    const after = last ? { administeredOn: last.administeredOn, id: last.id } : null
    const second = await practice.call('psychometrics.list', { limit: 3, after })
    expect(second.rows).toHaveLength(1)
    expect(first.rows.map((row) => row.id)).not.toContain(second.rows[0]?.id)
  })

  it('stands in the time line of its dossier', async () => {
    const { id } = await record()
    const { entries } = await practice.call('people.dossier', { id: made.coacheeId })
    expect(entries).toContainEqual({
      kind: 'testResult',
      id,
      trajectoryId: made.trajectoryId,
      at: '2026-03-02',
      title: 'mini-ipip',
      state: null
    })
  })

  it('that does not exist is missing', async () => {
    expect(await practice.refusal('psychometrics.get', { id: made.coacheeId })).toBe('record.missing')
  })
})
