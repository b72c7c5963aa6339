import { z } from 'zod'
import {
  TrajectoryFields,
  TripartiteAgreement,
  type TrajectorySummary
} from '../../../shared/contract/trajectories'
import { defaultMatrix } from '../../../shared/domain/tripartite-agreement'

/** An end before the start is no mistake of the vault's: it is told beside the field. */
const CheckedTrajectory = TrajectoryFields.refine(
  ({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn,
  { path: ['endsOn'], message: 'endBeforeStart' }
)

/** An agreement in the making; the day of signing may still be empty. */
const AgreementDraft = TripartiteAgreement.extend({
  signedOn: TripartiteAgreement.shape.signedOn.nullable()
})

/** What the form of a new trajectory holds: goals as lines of one text, the agreement only when it is signed. */
export const NewTrajectory = z
  .object({
    trajectory: CheckedTrajectory,
    goals: z.string().refine((text) => goalLines(text).length <= 20, { message: 'tooMany' }),
    signed: z.boolean(),
    agreement: AgreementDraft
  })
  .refine(({ signed, agreement }) => !signed || agreement.signedOn !== null, {
    path: ['agreement', 'signedOn'],
    message: 'required',
    // Told together with what else is missing.
    when: () => true
  })
export type NewTrajectory = z.infer<typeof NewTrajectory>
export type TypedTrajectory = z.input<typeof NewTrajectory>

export function emptyTrajectory(today: string): TypedTrajectory {
  return {
    trajectory: {
      kind: 'coaching',
      assignment: '',
      sponsorId: null,
      sponsorContactId: null,
      startsOn: today,
      endsOn: null,
      sessionsPlanned: null
    },
    goals: '',
    signed: false,
    agreement: { matrix: { ...defaultMatrix }, signedOn: null, signedForSponsorBy: '' }
  }
}

export function goalLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The agreement when it was signed, or null. */
export function signedAgreement({ signed, agreement }: NewTrajectory): TripartiteAgreement | null {
  const { signedOn } = agreement
  return signed && signedOn !== null ? { ...agreement, signedOn } : null
}

/** A trajectory as its form starts from it. Goals are changed one by one on the page of the trajectory. */
export function typedTrajectory(trajectory: TrajectorySummary): TypedTrajectory {
  const { kind, assignment, sponsorId, sponsorContactId, startsOn, endsOn, sessionsPlanned, agreement } =
    trajectory
  const empty = emptyTrajectory(startsOn)
  return {
    ...empty,
    trajectory: { kind, assignment, sponsorId, sponsorContactId, startsOn, endsOn, sessionsPlanned },
    agreement: agreement ?? empty.agreement
  }
}
