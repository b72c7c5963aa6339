import { describe, expect, it } from 'vitest'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { defaultMatrix } from '../../../shared/domain/tripartite-agreement'
import { openSteps } from '../../../renderer/features/people/open-steps'

const trajectory: TrajectorySummary = {
  id: 't',
  kind: 'coaching',
  phase: 'intake',
  assignment: 'Leidinggeven',
  sponsorId: 's',
  sponsorName: 'Havenbedrijf',
  sponsorContactId: null,
  sponsorContactName: null,
  coachName: 'Hilde Maes',
  startsOn: '2026-02-01',
  endsOn: null,
  sessionsPlanned: 2,
  sessionsHeld: 0,
  goals: [],
  agreement: null
}
const agreement = { matrix: { ...defaultMatrix }, signedOn: '2026-02-02', signedForSponsorBy: '' }
const kinds = (part: Partial<TrajectorySummary>): string[] =>
  openSteps({ ...trajectory, ...part }, []).map(({ kind }) => kind)

describe('what a trajectory waits for', () => {
  it.each<[string, Partial<TrajectorySummary>, string[]]>([
    ['a new one, for a sponsor', {}, ['sign', 'start']],
    ['a new one, signed', { agreement }, ['start']],
    ['a new one that the coachee pays', { sponsorId: null }, ['start']],
    ['one that runs', { phase: 'running', agreement }, ['firstNote']],
    ['one on its way', { phase: 'running', agreement, sessionsHeld: 1 }, ['nextNote']],
    ['one with all sessions held', { phase: 'running', agreement, sessionsHeld: 2 }, ['close']],
    [
      'one without a number of sessions',
      { phase: 'running', agreement, sessionsHeld: 9, sessionsPlanned: null },
      ['nextNote']
    ],
    ['a closed one', { phase: 'closed' }, []]
  ])('%s', (_which, part, steps) => {
    expect(kinds(part)).toEqual(steps)
  })

  it('names the reports of this trajectory that are not signed', () => {
    const entry = { kind: 'report', at: '2026-03-01', title: 'Voortgang', state: 'draft' } as const
    const steps = openSteps({ ...trajectory, phase: 'closed' }, [
      { ...entry, id: 'r1', trajectoryId: 't' },
      { ...entry, id: 'r2', trajectoryId: 'another' }
    ])
    expect(steps).toEqual([{ key: 'r1', kind: 'signReport', to: '/reports/r1', title: 'Voortgang' }])
  })
})
