import { z } from 'zod'
import {
  TrajectoryFields,
  TripartiteAgreement,
  type TrajectorySummary
} from '../../../shared/contract/trajectories'
import { defaultMatrix } from '../../../shared/domain/tripartite-agreement'

/** The vault accepts an end before the start; the form refuses it beside the field. */
const CheckedTrajectory = TrajectoryFields.refine(
  ({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn,
  { path: ['endsOn'], message: 'endBeforeStart' }
)

/** An agreement in the form, whose day of signing may still be empty. */
const AgreementDraft = TripartiteAgreement.extend({
  signedOn: TripartiteAgreement.shape.signedOn.nullable()
})

/**
 * The values of the form of a new trajectory: the goals are the lines of one text, the agreement counts only when it is
 * signed.
 */
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
    // Checked also when other fields fail, so that all problems show at once.
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

/** The agreement when it is signed, or null. */
export function signedAgreement({ signed, agreement }: NewTrajectory): TripartiteAgreement | null {
  const { signedOn } = agreement
  return signed && signedOn !== null ? { ...agreement, signedOn } : null
}

/** The initial values to change a trajectory. Goals are changed one by one on its own page. */
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
