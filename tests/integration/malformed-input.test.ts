import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { handlers } from '../../electron/vault/handlers'
import type { OperationName } from '../../shared/contract'
import { errorCodes } from '../../shared/errors'
import { makeCase } from './support/case'
import { operations, operationsOfMembers } from './support/operations'
import { passphrase, TestPractice } from './support/practice'
import { administration, answers, signedReport, startReport, writeNote } from './support/reporting'
import { leavesOf, validInput, withLeaf, type Json, type Known } from './support/valid-input'

/** A short run on every change; the long one is asked for by DOSSIER_INPUTS. */
const inputsEach = Number(process.env['DOSSIER_INPUTS'] ?? 25)

const hostileTexts = [
  '',
  '\u0000',
  '${x}',
  "'; DROP TABLE notes; --",
  '__proto__',
  '../../x',
  '9'.repeat(400),
  '2026-13-45',
  '2026-03-02T99:00:00+01:00',
  '\ud800',
  'x'.repeat(300_000)
]
/** Anything that JSON can say, with texts that trip programs up. */
const anything = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('id', 'limit', 'note'), fc.string()), tie('value'), { maxKeys: 6 })
  )
})).value

type Handled = Record<string, Record<string, (...given: unknown[]) => unknown>>

let practice: TestPractice
/** Ids of records that are there, by the name of the field that takes such a one. */
let known: Record<string, readonly string[]>
/** How often each operation was handed to what handles it. */
const reached = new Map<string, number>()

beforeAll(async () => {
  for (const [domain, handled] of Object.entries(handlers as unknown as Handled)) {
    for (const [operation, handle] of Object.entries(handled)) {
      const name = `${domain}.${operation}`
      vi.spyOn(handled, operation).mockImplementation(function (this: unknown, ...given) {
        reached.set(name, (reached.get(name) ?? 0) + 1)
        return handle.apply(this, given)
      })
    }
  }
  practice = await TestPractice.open()
  const made = await makeCase(practice)
  const { trajectoryId, coacheeId, contactId, sponsorId } = made
  const noteId = await writeNote(practice, made, { shareable: 'a', private: 'b', reflection: 'c' })
  const test = await practice.call('psychometrics.record', { trajectoryId, administration, answers })
  const reportIds = [await startReport(practice, made), await signedReport(practice, made)]
  const recipient = { kind: 'coachee' } as const
  const prepared = await practice.call('disclosures.prepare', { reportId: reportIds[1] ?? '', recipient })
  const grants = Array.from({ length: 200 }, (_, index) =>
    practice.grant(join(practice.folder, '..', `${index}.pdf`))
  )
  const disclosure = await practice.call('disclosures.make', {
    preparedId: prepared.preparedId,
    purpose: 'Inzage',
    legalBasis: 'contract',
    coacheeConsentOn: null,
    grant: grants[0] ?? ''
  })
  const another = await practice.call('disclosures.prepare', { reportId: reportIds[1] ?? '', recipient })
  const goals = (await practice.call('trajectories.get', { id: trajectoryId })).goals.map(({ id }) => id)
  known = {
    coacheeId: [coacheeId],
    trajectoryId: [trajectoryId],
    personId: [contactId],
    sponsorContactId: [contactId],
    organisationId: [sponsorId],
    sponsorId: [sponsorId],
    noteId: [noteId],
    goalId: goals,
    testResultId: [test.id],
    reportId: reportIds,
    preparedId: [another.preparedId],
    grant: grants,
    'people.id': [coacheeId],
    'organisations.id': [sponsorId],
    'trajectories.id': [trajectoryId],
    'goals.id': goals,
    'notes.id': [noteId],
    'psychometrics.id': [test.id],
    'reports.id': reportIds,
    'disclosures.id': [disclosure.id],
    passphrase: [passphrase, 'een-nieuwe-zin-over-zeilende-ganzen-88'],
    current: [passphrase]
  }
  reached.clear()
})
afterAll(async () => {
  vi.restoreAllMocks()
  await practice.end()
})

const knownTo =
  (name: OperationName): Known =>
  (field) =>
    (field === 'id' ? known[`${name.split('.')[0] ?? ''}.id`] : known[field]) ?? []

/** The key derivation works for a while on purpose; the parsing that is tried here is the same for all. */
const runsOf = (name: string) => (name.startsWith('vault.') ? Math.ceil(inputsEach / 5) : inputsEach)

async function answersInWords(name: OperationName, input: unknown): Promise<boolean> {
  const answer = await practice.ask(name, input)
  return answer.ok || (errorCodes.includes(answer.error.code) && answer.error.code !== 'unexpected')
}

describe.each(operations)('whatever %s is given', (name, { input }) => {
  it('S08 it answers in words, and what fits its schema reaches what handles it', async () => {
    await fc.assert(
      fc.asyncProperty(validInput(input, knownTo(name)), (value) => answersInWords(name, value)),
      { numRuns: runsOf(name) }
    )
    expect(reached.get(name)).toBeGreaterThan(0)
  })

  it('S08 it answers in words when one value of many is spoiled, or one field is missing', async () => {
    const spoiled = validInput(input, knownTo(name)).chain((value) => {
      const leaves = leavesOf(value)
      if (leaves.length === 0 || leaves[0]?.length === 0) return anything
      return fc
        .record({ path: fc.constantFrom(...leaves), leaf: fc.option(anything, { nil: undefined, freq: 8 }) })
        .map(({ path, leaf }) => withLeaf(value, path, leaf))
    })
    await fc.assert(
      fc.asyncProperty(spoiled, (value) => answersInWords(name, value)),
      { numRuns: runsOf(name) }
    )
  })

  it('S08 it answers in words to anything else that JSON can say', async () => {
    await fc.assert(
      fc.asyncProperty(anything, (value) => answersInWords(name, value)),
      { numRuns: Math.ceil(runsOf(name) / 2) }
    )
  })
})

it('S08 text that is no JSON is refused in words as well', async () => {
  for (const text of ['', '{', 'undefined', '[1,', '\u0000']) {
    expect(JSON.parse(await practice.dispatchText('people.coachees', text))).toMatchObject({
      error: { code: 'input.invalid' }
    })
  }
})

describe('while the vault is locked', () => {
  it('S08 every operation on records refuses what it takes while the vault is open, and what it never takes', async () => {
    const locked = await TestPractice.open()
    await locked.lock()
    reached.clear()
    for (const [name, { input }] of operationsOfMembers) {
      await fc.assert(
        fc.asyncProperty(validInput(input, knownTo(name)), async (value) => {
          expect(await locked.refusal(name, value)).toBe('vault.locked')
        }),
        { numRuns: 3 }
      )
      await fc.assert(
        fc.asyncProperty(anything, async (value) => {
          expect(['vault.locked', 'input.invalid']).toContain(await locked.refusal(name, value))
        }),
        { numRuns: 3 }
      )
      expect(reached.get(name) ?? 0, name).toBe(0)
    }
    await locked.end()
  })
})
