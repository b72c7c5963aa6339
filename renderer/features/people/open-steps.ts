import type { DossierEntry } from '../../../shared/contract/dossier-entry'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { paths } from '../../client/paths'

/** A step that a trajectory still needs, and where it is done. */
export type OpenStep = { key: string } & (
  | { kind: 'sign'; to: string }
  | { kind: 'firstNote'; to: string }
  | { kind: 'nextNote'; to: string; number: number }
  | { kind: 'signReport'; to: string; title: string }
  | { kind: 'start' }
  | { kind: 'close' }
)

/** The open steps, in the usual order. A trajectory that the coachee pays needs no tripartite agreement. */
export function openSteps(
  trajectory: TrajectorySummary,
  entries: readonly DossierEntry[]
): readonly OpenStep[] {
  const { id, phase, agreement, sponsorId, sessionsHeld, sessionsPlanned } = trajectory
  const allHeld = sessionsPlanned !== null && sessionsHeld >= sessionsPlanned
  const steps: OpenStep[] = []
  if (phase !== 'closed' && sponsorId !== null && agreement === null)
    steps.push({ key: 'sign', kind: 'sign', to: paths.agreement(id) })
  if (phase === 'intake') steps.push({ key: 'start', kind: 'start' })
  if (phase === 'running' && sessionsHeld === 0)
    steps.push({ key: 'note', kind: 'firstNote', to: paths.newNote(id) })
  else if (phase === 'running' && !allHeld)
    steps.push({ key: 'note', kind: 'nextNote', to: paths.newNote(id), number: sessionsHeld + 1 })
  for (const entry of entries) {
    if (entry.kind === 'report' && entry.state === 'draft' && entry.trajectoryId === id)
      steps.push({ key: entry.id, kind: 'signReport', to: paths.report(entry.id), title: entry.title })
  }
  if (phase === 'running' && allHeld) steps.push({ key: 'close', kind: 'close' })
  return steps
}
