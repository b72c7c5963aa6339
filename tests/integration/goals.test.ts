import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCase, type TestCase } from './support/case'
import { TestPractice } from './support/practice'

let practice: TestPractice
let made: TestCase
beforeEach(async () => {
  practice = await TestPractice.open()
  made = await makeCase(practice)
})
afterEach(() => practice.end())

const goals = async () => (await practice.call('trajectories.get', { id: made.trajectoryId })).goals

describe('a goal', () => {
  it('is added below the ones that there are', async () => {
    const { id } = await practice.call('goals.add', {
      trajectoryId: made.trajectoryId,
      description: 'Taken afstaan'
    })
    expect((await goals()).map(({ description }) => description)).toEqual([
      'Neen leren zeggen',
      'Rust in vergaderingen',
      'Taken afstaan'
    ])
    expect((await goals())[2]?.id).toBe(id)
  })

  it('is put in other words, and the others stay as they were', async () => {
    const [first, second] = await goals()
    await practice.call('goals.change', { id: first?.id ?? '', description: 'Grenzen stellen' })
    expect(await goals()).toEqual([{ ...first, description: 'Grenzen stellen' }, second])
  })

  it('that does not exist is missing', async () => {
    const change = { id: made.coacheeId, description: 'x' }
    expect(await practice.refusal('goals.change', change)).toBe('record.missing')
    const add = { trajectoryId: made.coacheeId, description: 'x' }
    expect(await practice.refusal('goals.add', add)).toBe('record.missing')
  })
})
