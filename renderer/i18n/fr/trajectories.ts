import type { trajectories as model } from '../nl/trajectories'
import type { SameShape } from '../same-shape'

export const trajectories: SameShape<typeof model> = {
  phases: {
    intake: 'Intake',
    running: 'En cours',
    closed: 'Clôturé'
  },
  kinds: {
    coaching: 'Coaching',
    training: 'Formation',
    'assessment centre': 'Centre d’évaluation',
    'development centre': 'Centre de développement',
    outplacement: 'Outplacement'
  },
  agreementItems: {
    attendance: 'Présence',
    goals: 'Objectifs',
    progress: 'Progression',
    testScores: 'Scores de test',
    report: 'Rapport'
  },
  permissions: {
    never: 'Jamais',
    withConsent: 'Avec l’accord de la personne, à chaque fois',
    always: 'Toujours'
  }
}
