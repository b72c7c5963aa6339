import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type OperationName } from '../../shared/contract'
import type { AnyOperation } from '../../shared/contract/operation'
import { errorCodes } from '../../shared/errors'
import { makeCase } from './support/case'
import { TestPractice } from './support/practice'

const operations = Object.entries(contract).flatMap(([domain, named]) =>
  Object.entries(named as Record<string, AnyOperation>).map(
    ([operation, definition]) => [`${domain}.${operation}` as OperationName, definition] as const
  )
)
/** A short run on every change; the long one is asked for by DOSSIER_INPUTS. */
const inputsEach = Number(process.env['DOSSIER_INPUTS'] ?? 40)

/** Anything that JSON can say, with the names that schemas know and the texts that trip programs up. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '\u0000',
    '${x}',
    "'; DROP TABLE notes; --",
    '__proto__',
    '../../x',
    '9'.repeat(400),
    '2026-13-45'
  )
)
const knownNames = [
  'id',
  'language',
  'passphrase',
  'note',
  'report',
  'person',
  'sections',
  'limit',
  'after',
  'words',
  'form'
]
const malformed = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostileText,
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...knownNames), hostileText), tie('value'), { maxKeys: 6 })
  )
})).value

let practice: TestPractice
beforeAll(async () => {
  practice = await TestPractice.open()
  await makeCase(practice)
})
afterAll(() => practice.end())

describe('whatever an operation is given', () => {
  // These work for most of a second on purpose; the parsing that is tried here is the same for all.
  const slow = [
    'vault.create',
    'vault.unlock',
    'vault.recover',
    'vault.renewRecoveryKey',
    'vault.assessPassphrase'
  ]

  it.each(operations.filter(([name]) => !slow.includes(name)))('%s answers in words', async (name) => {
    await fc.assert(
      fc.asyncProperty(malformed, async (input) => {
        const answer = await practice.ask(name, input)
        return answer.ok || (errorCodes.includes(answer.error.code) && answer.error.code !== 'unexpected')
      }),
      { numRuns: inputsEach }
    )
  })

  it('text that is no JSON is refused as well', async () => {
    for (const text of ['', '{', 'undefined', '[1,', '\u0000']) {
      expect(JSON.parse(await practice.dispatchText('people.coachees', text))).toMatchObject({
        error: { code: 'input.invalid' }
      })
    }
  })
})

describe('while the vault is locked', () => {
  it('every operation on records refuses, whatever it is given', async () => {
    const locked = await TestPractice.open()
    await locked.lock()
    for (const [name, definition] of operations) {
      if (definition.access === 'before unlock') continue
      await fc.assert(
        fc.asyncProperty(malformed, async (input) => {
          const answer = await locked.ask(name, input)
          return !answer.ok && ['vault.locked', 'input.invalid'].includes(answer.error.code)
        }),
        { numRuns: 5 }
      )
    }
    await locked.end()
  })
})
