import type { trajectories as model } from '../nl/trajectories'
import type { SameShape } from '../same-shape'

export const trajectories: SameShape<typeof model> = {
  phases: {
    intake: 'Intake',
    running: 'Running',
    closed: 'Closed'
  },
  kinds: {
    coaching: 'Coaching',
    training: 'Training',
    'assessment centre': 'Assessment centre',
    'development centre': 'Development centre',
    outplacement: 'Outplacement'
  },
  agreementItems: {
    attendance: 'Attendance',
    goals: 'Goals',
    progress: 'Progress',
    testScores: 'Test scores',
    report: 'Report'
  },
  permissions: {
    never: 'Never',
    withConsent: 'Each time with the coachee’s consent',
    always: 'Always'
  }
}
