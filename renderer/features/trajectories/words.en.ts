import type { SameShape } from '../../i18n/same-shape'
import type { goals as goalsModel, trajectories as model } from './words.nl'

export const trajectories: SameShape<typeof model> = {
  recordNames: { trajectory: 'Trajectory' },
  moved: 'The trajectory is now: {{phase}}.',
  agreementKept: 'The tripartite agreement is on record.',
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
  },
  newTitle: 'New trajectory',
  add: 'Add the trajectory',
  changeTitle: 'Change the trajectory',
  save: 'Save the trajectory',
  parts: {
    assignment: 'Assignment',
    sponsor: 'Sponsor',
    planning: 'Planning',
    goals: 'Goals',
    agreement: 'Tripartite agreement'
  },
  fields: {
    kind: 'Kind',
    assignment: 'Question or assignment',
    sponsor: 'Sponsor',
    sponsorContact: 'Contact',
    startsOn: 'Start',
    endsOn: 'End',
    sessionsPlanned: 'Sessions planned',
    goals: 'Goals',
    newGoal: 'New goal',
    goal: 'Goal {{number}}',
    signedOn: 'Signed on',
    signedForSponsorBy: 'Signed for the sponsor by'
  },
  assignmentHelp: 'In the words of those who asked it.',
  sponsorHelp: 'Type some letters of the name. Empty: the coachee pays.',
  selfPaid: 'The coachee pays',
  noSponsorFound: 'No organisation found',
  contactHelp: 'Who may receive what was agreed.',
  noContact: 'Not chosen yet',
  goalsHelp: 'One goal a line.',
  agreementLead: 'What the sponsor may receive. The coachee sees everything first.',
  alreadySigned: 'The agreement is signed already',
  matrixCaption: 'What the sponsor may receive, by kind',
  item: 'What',
  cell: '{{item}}: {{permission}}',
  sign: 'Record the signature',
  signTitle: 'Tripartite agreement',
  signAgain: 'Record a new agreement',
  signedOn: 'Signed on {{day}}',
  signedBy: 'Signed on {{day}}, for the sponsor by {{name}}',
  notSigned: 'Not signed yet. As long as it is not, the sponsor receives nothing.',
  replacesAgreement: 'This takes the place of the agreement of {{day}}.',
  course: 'Phase',
  moveTo: {
    running: 'Start the trajectory',
    closed: 'Close the trajectory',
    intake: 'Back to intake',
    reopen: 'Reopen the trajectory'
  },
  addGoal: 'Add a goal',
  changeGoal: 'Change the goal',
  saveGoal: 'Save the goal',
  noGoals: 'No goals yet.',
  notScored: 'not scored yet',
  progressChart: 'Progress on {{goal}}',
  score: '{{day}}: {{score}} out of 10',
  scoreNow: '{{score}}/10',
  since: '{{first}} → {{last}}',
  scoresTitle: 'Scores',
  ofCoachee: 'Trajectory of {{name}}'
}

export const goals: SameShape<typeof goalsModel> = {
  recordNames: { goal: 'Goal' }
}
