import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { needsConsent, refusalOf, type DisclosureQuestion } from '../../../shared/domain/disclosure-rules'
import { permissions } from '../../../shared/domain/tripartite-agreement'

const allowed: DisclosureQuestion = {
  recipient: { kind: 'contact', organisationId: 'sponsor' },
  signed: true,
  holdsTestScores: true,
  sponsorId: 'sponsor',
  agreement: { report: 'always', testScores: 'always' },
  coacheeReceivedOn: '2026-03-02',
  coacheeConsent: { on: null },
  today: '2026-03-09'
}
const withConsent: DisclosureQuestion = {
  ...allowed,
  agreement: { report: 'withConsent', testScores: 'always' },
  coacheeConsent: { on: '2026-03-03' }
}
const scoresWithConsent = { report: 'always', testScores: 'withConsent' } as const

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-03-${String(number).padStart(2, '0')}`)
const permission = fc.constantFrom(...permissions)
const question: fc.Arbitrary<DisclosureQuestion> = fc.record({
  recipient: fc.oneof(
    fc.constant({ kind: 'coachee' as const }),
    fc.record({
      kind: fc.constant('contact' as const),
      organisationId: fc.constantFrom('sponsor', 'another')
    })
  ),
  signed: fc.boolean(),
  holdsTestScores: fc.boolean(),
  sponsorId: fc.constantFrom('sponsor', null),
  agreement: fc.option(fc.record({ report: permission, testScores: permission })),
  coacheeReceivedOn: fc.option(day),
  coacheeConsent: fc.oneof(fc.record({ on: fc.option(day) }), fc.constant('askedLater' as const)),
  today: day
})

describe('who may receive a report', () => {
  test.each<[string, Partial<DisclosureQuestion>, string | null]>([
    ['R52 the sponsor of the trajectory may, when all is in order', {}, null],
    ['R37 an unsigned report goes to nobody', { signed: false }, 'report.notSigned'],
    ['R37 not even to the coachee', { signed: false, recipient: { kind: 'coachee' } }, 'report.notSigned'],
    [
      'R52 another organisation may not',
      { recipient: { kind: 'contact', organisationId: 'another' } },
      'disclosure.otherSponsor'
    ],
    ['R52 no organisation may when the coachee pays', { sponsorId: null }, 'disclosure.otherSponsor'],
    ['R54 not without a signed agreement', { agreement: null }, 'disclosure.agreementMissing'],
    [
      'R54 not when the agreement says never',
      { agreement: { report: 'never', testScores: 'always' } },
      'disclosure.agreementForbids'
    ],
    [
      'R54 not with test scores in it when those may never go',
      { agreement: { report: 'always', testScores: 'never' } },
      'disclosure.agreementForbids'
    ],
    [
      'R54 without test scores in it, their rule does not matter',
      { holdsTestScores: false, agreement: { report: 'always', testScores: 'never' } },
      null
    ],
    [
      'R54 without test scores in it, the rule on reports still does',
      { holdsTestScores: false, agreement: { report: 'never', testScores: 'always' } },
      'disclosure.agreementForbids'
    ],
    ['R54 not before the coachee has it', { coacheeReceivedOn: null }, 'disclosure.coacheeFirst'],
    [
      'the coachee may always have it',
      { recipient: { kind: 'coachee' }, agreement: null, sponsorId: null, coacheeReceivedOn: null },
      null
    ]
  ])('%s', (_promise, change, reason) => {
    expect(refusalOf({ ...allowed, ...change })).toBe(reason)
  })

  test.each<[string, Partial<DisclosureQuestion>, string | null]>([
    ['R54 is enough', {}, null],
    ['R54 may be given on the day of receipt', { coacheeConsent: { on: '2026-03-02' } }, null],
    ['R54 may be given on the day that the report goes', { coacheeConsent: { on: '2026-03-09' } }, null],
    ['R54 is missing without a day', { coacheeConsent: { on: null } }, 'disclosure.consentMissing'],
    [
      'R54 does not count from before the coachee had the report',
      { coacheeConsent: { on: '2026-03-01' } },
      'disclosure.consentMissing'
    ],
    [
      'R54 does not count from the future',
      { coacheeConsent: { on: '2026-03-10' } },
      'disclosure.consentMissing'
    ],
    [
      'R54 is asked after the report was received',
      { coacheeConsent: { on: null }, coacheeReceivedOn: null },
      'disclosure.coacheeFirst'
    ],
    ['is no obstacle while the recipient is being chosen', { coacheeConsent: 'askedLater' }, null]
  ])('a consent for this report %s', (_promise, change, reason) => {
    expect(refusalOf({ ...withConsent, ...change })).toBe(reason)
  })

  test.each<[string, Partial<DisclosureQuestion>, boolean]>([
    ['when the agreement says so of reports', {}, true],
    ['when it says so of reports, without test scores in it too', { holdsTestScores: false }, true],
    ['not when the agreement lets reports go always', { agreement: allowed.agreement }, false],
    ['when the agreement says so of the test scores in it', { agreement: scoresWithConsent }, true],
    [
      'not for test scores that it does not hold',
      { agreement: scoresWithConsent, holdsTestScores: false },
      false
    ],
    ['not when it goes to the coachee', { recipient: { kind: 'coachee' } }, false],
    ['not where there is no agreement to ask it', { agreement: null }, false]
  ])('R54 consent is asked for a report %s', (_promise, change, asked) => {
    expect(needsConsent({ ...withConsent, ...change })).toBe(asked)
  })

  test('R37 whatever else is true, an unsigned report stays', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(refusalOf({ ...asked, signed: false })).toBe('report.notSigned')
      })
    )
  })

  test('the coachee is never refused a signed report', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(refusalOf({ ...asked, signed: true, recipient: { kind: 'coachee' } })).toBeNull()
      })
    )
  })

  // Few of all questions are allowed: enough are asked for many of them to be, and that is counted.
  const manyQuestions = { numRuns: 4000 }

  test('R52 R54 what is allowed has the sponsor, an agreement that does not say never, and a coachee who has it', () => {
    let allowed = 0
    fc.assert(
      fc.property(question, (asked) => {
        if (asked.recipient.kind === 'coachee' || refusalOf(asked) !== null) return
        allowed += 1
        expect(asked.recipient.organisationId).toBe(asked.sponsorId)
        expect(asked.agreement?.report).not.toBe('never')
        if (asked.holdsTestScores) expect(asked.agreement?.testScores).not.toBe('never')
        expect(asked.coacheeReceivedOn).not.toBeNull()
        if (needsConsent(asked)) expect(asked.coacheeConsent).not.toEqual({ on: null })
      }),
      manyQuestions
    )
    expect(allowed).toBeGreaterThan(20)
  })

  test('allowing more never refuses more', () => {
    const order = ['never', 'withConsent', 'always']
    let widened = 0
    fc.assert(
      fc.property(question, permission, (asked, report) => {
        if (asked.agreement === null || refusalOf(asked) !== null) return
        if (order.indexOf(report) < order.indexOf(asked.agreement.report)) return
        widened += 1
        expect(refusalOf({ ...asked, agreement: { ...asked.agreement, report } })).toBeNull()
      }),
      manyQuestions
    )
    expect(widened).toBeGreaterThan(20)
  })
})
