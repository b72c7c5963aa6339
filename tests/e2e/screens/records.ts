import type { InputOf, OutputOf, ReadName } from '../../../shared/contract'
import type { Result } from '../../../shared/result'
import type { App } from '../support/app'
import { askVault } from '../support/bridge'

/** Records of the demo practice with much content, for the pictures. */
export interface ShownRecords {
  coacheeId: string
  trajectoryId: string
  noteId: string
  organisationId: string
  testId: string
  draftId: string
  signedId: string
  disclosureId: string
}

export async function findRecords(app: App): Promise<ShownRecords> {
  const read = async <N extends ReadName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const result = (await askVault(app, name, input)) as Result<OutputOf<N>>
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value
  }
  const { rows: coachees } = await read('people.coachees', { phase: 'running', limit: 20 })
  const dossiers = await Promise.all(coachees.map(({ id }) => read('people.dossier', { id })))
  const fullest = dossiers.reduce((one, other) => (fullness(other) > fullness(one) ? other : one))
  const { rows: organisations } = await read('organisations.list', {})
  const busiest = organisations.reduce((one, other) =>
    other.runningTrajectories > one.runningTrajectories ? other : one
  )
  const { rows: tests } = await read('psychometrics.list', {})
  const { rows: reports } = await read('reports.list', {})
  const { rows: disclosures } = await read('disclosures.list', {})
  const running = fullest.trajectories.find(({ phase }) => phase === 'running')
  return {
    coacheeId: fullest.person.id,
    trajectoryId: running?.id ?? '',
    noteId: fullest.entries.find(({ kind }) => kind === 'note')?.id ?? '',
    organisationId: busiest.id,
    testId: tests[0]?.id ?? '',
    draftId: reports.find(({ signedAt }) => signedAt === null)?.id ?? '',
    signedId: reports.find(({ signedAt }) => signedAt !== null)?.id ?? '',
    disclosureId: disclosures[0]?.id ?? ''
  }
}

function fullness({ trajectories, entries }: OutputOf<'people.dossier'>): number {
  return (
    trajectories.length * 10 +
    new Set(entries.map(({ kind }) => kind)).size * 20 +
    Math.min(entries.length, 30)
  )
}
