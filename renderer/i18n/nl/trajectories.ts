/** Words of trajectories, goals and tripartite agreements. */
export const trajectories = {
  phases: {
    intake: 'Intake',
    running: 'Lopend',
    closed: 'Afgesloten'
  },
  kinds: {
    coaching: 'Coaching',
    training: 'Training',
    'assessment centre': 'Assessment center',
    'development centre': 'Development center',
    outplacement: 'Outplacement'
  },
  agreementItems: {
    attendance: 'Aanwezigheid',
    goals: 'Doelen',
    progress: 'Voortgang',
    testScores: 'Testscores',
    report: 'Rapport'
  },
  permissions: {
    never: 'Nooit',
    withConsent: 'Telkens met toestemming van de coachee',
    always: 'Altijd'
  }
} as const
