import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { phases, trajectoryKinds } from '../domain/trajectory'
import { agreementItems, permissions } from '../domain/tripartite-agreement'
import { read, write, type NamedRecord } from './operation'
import { Created, Day, Id, Nothing, RequiredLine, Line } from './values'

export const TripartiteAgreement = z.object({
  matrix: z.record(z.enum(agreementItems), z.enum(permissions)),
  signedOn: Day,
  /** Who signed for the sponsor; empty when the coachee pays. */
  signedForSponsorBy: Line
})
export type TripartiteAgreement = z.infer<typeof TripartiteAgreement>

export const TrajectoryFields = z.object({
  kind: z.enum(trajectoryKinds),
  /** The question of the trajectory, in the words of those who asked it. */
  assignment: RequiredLine,
  /** null: the coachee pays, there is no sponsor and nobody to report to. */
  sponsorId: Id.nullable(),
  /** The contact of the sponsor who may receive what was agreed. */
  sponsorContactId: Id.nullable(),
  startsOn: Day,
  endsOn: Day.nullable(),
  sessionsPlanned: z.number().int().min(1).max(200).nullable()
})
export type TrajectoryFields = z.infer<typeof TrajectoryFields>

const Goal = z.object({
  id: Id,
  description: z.string(),
  /** Newest first: the score of 0 to 10 that the coachee gave. */
  progress: z.array(z.object({ on: z.string(), score: z.number().int() }))
})
export type Goal = z.infer<typeof Goal>

export const TrajectorySummary = z.object({
  id: Id,
  kind: z.enum(trajectoryKinds),
  phase: z.enum(phases),
  assignment: z.string(),
  sponsorId: Id.nullable(),
  sponsorName: z.string().nullable(),
  sponsorContactId: Id.nullable(),
  sponsorContactName: z.string().nullable(),
  coachName: z.string(),
  startsOn: z.string(),
  endsOn: z.string().nullable(),
  sessionsPlanned: z.number().int().nullable(),
  sessionsHeld: z.number().int(),
  goals: z.array(Goal),
  agreement: TripartiteAgreement.nullable()
})
export type TrajectorySummary = z.infer<typeof TrajectorySummary>

function sponsorOf({ sponsorId, sponsorContactId }: TrajectoryFields): readonly NamedRecord[] {
  return [
    ...(sponsorId === null ? [] : [['organisation', sponsorId] as const]),
    ...(sponsorContactId === null ? [] : [['contact', sponsorContactId] as const])
  ]
}

export const trajectories = {
  get: read({
    input: z.object({ id: Id }),
    output: TrajectorySummary.extend({ coacheeId: Id, coacheeName: z.string() }),
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['trajectory', id]],
    audit: { verb: 'read', subject: (input) => ({ type: 'trajectory', id: input.id }), oncePerVisit: true }
  }),
  add: write({
    input: z.object({
      coacheeId: Id,
      trajectory: TrajectoryFields,
      goals: z.array(RequiredLine).max(20),
      agreement: TripartiteAgreement.nullable()
    }),
    output: Created,
    access: { roles: dossierRoles },
    dossier: ({ coacheeId, trajectory }) => [['dossier', coacheeId], ...sponsorOf(trajectory)],
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'trajectory', id: output?.id ?? null }) }
  }),
  change: write({
    input: z.object({ id: Id, trajectory: TrajectoryFields }),
    output: Nothing,
    access: { roles: dossierRoles },
    dossier: ({ id, trajectory }) => [['trajectory', id], ...sponsorOf(trajectory)],
    audit: { verb: 'change', subject: (input) => ({ type: 'trajectory', id: input.id }) }
  }),
  /** Intake -> running -> closed, one step at a time; a closed one can be reopened. */
  moveToPhase: write({
    input: z.object({ id: Id, phase: z.enum(phases) }),
    output: Nothing,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['trajectory', id]],
    audit: {
      verb: 'change',
      subject: (input) => ({ type: 'trajectory', id: input.id }),
      detail: (input) => ({ phase: input.phase })
    }
  }),
  signAgreement: write({
    input: z.object({ id: Id, agreement: TripartiteAgreement }),
    output: Nothing,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['trajectory', id]],
    audit: { verb: 'sign', subject: (input) => ({ type: 'trajectory', id: input.id }) }
  })
}
