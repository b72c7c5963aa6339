/** Words of trajectories, goals and tripartite agreements. */
export const trajectories = {
  recordNames: { trajectory: 'Traject' },
  moved: 'Het traject staat nu op: {{phase}}.',
  agreementKept: 'De driehoeksovereenkomst is vastgelegd.',
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
  },
  newTitle: 'Nieuw traject',
  add: 'Traject toevoegen',
  changeTitle: 'Traject wijzigen',
  save: 'Traject bewaren',
  parts: {
    assignment: 'Opdracht',
    sponsor: 'Opdrachtgever',
    planning: 'Planning',
    goals: 'Doelen',
    agreement: 'Driehoeksovereenkomst'
  },
  fields: {
    kind: 'Soort',
    assignment: 'Vraag of opdracht',
    sponsor: 'Opdrachtgever',
    sponsorContact: 'Contactpersoon',
    startsOn: 'Start',
    endsOn: 'Einde',
    sessionsPlanned: 'Geplande sessies',
    goals: 'Doelen',
    newGoal: 'Nieuw doel',
    goal: 'Doel {{number}}',
    signedOn: 'Ondertekend op',
    signedForSponsorBy: 'Ondertekend voor de opdrachtgever door'
  },
  assignmentHelp: 'In de woorden van wie het vroeg.',
  sponsorHelp: 'Typ enkele letters van de naam. Leeg: de coachee betaalt zelf.',
  selfPaid: 'De coachee betaalt zelf',
  noSponsorFound: 'Geen organisatie gevonden',
  contactHelp: 'Wie mag krijgen wat afgesproken is.',
  noContact: 'Nog niet gekozen',
  goalsHelp: 'Eén doel per regel.',
  agreementLead: 'Wat de opdrachtgever mag krijgen. De coachee ziet alles eerst.',
  alreadySigned: 'De overeenkomst is al ondertekend',
  matrixCaption: 'Wat de opdrachtgever mag krijgen, per soort',
  item: 'Wat',
  cell: '{{item}}: {{permission}}',
  sign: 'Ondertekening vastleggen',
  signTitle: 'Driehoeksovereenkomst',
  signAgain: 'Nieuwe overeenkomst vastleggen',
  signedOn: 'Ondertekend op {{day}}',
  signedBy: 'Ondertekend op {{day}}, voor de opdrachtgever door {{name}}',
  notSigned: 'Nog niet ondertekend. Zolang dat zo is, krijgt de opdrachtgever niets.',
  replacesAgreement: 'Dit vervangt de overeenkomst van {{day}}.',
  course: 'Verloop',
  moveTo: {
    running: 'Traject starten',
    closed: 'Traject afsluiten',
    intake: 'Terug naar intake',
    reopen: 'Traject heropenen'
  },
  addGoal: 'Doel toevoegen',
  changeGoal: 'Doel wijzigen',
  saveGoal: 'Doel bewaren',
  noGoals: 'Nog geen doelen.',
  notScored: 'nog niet gescoord',
  progressChart: 'Voortgang op {{goal}}',
  score: '{{day}}: {{score}} op 10',
  scoreNow: '{{score}}/10',
  since: '{{first}} → {{last}}',
  scoresTitle: 'Scores',
  ofCoachee: 'Traject van {{name}}'
} as const

/** Words of goals. */
export const goals = {
  recordNames: { goal: 'Doel' }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    goals: typeof goals
    trajectories: typeof trajectories
  }
}
