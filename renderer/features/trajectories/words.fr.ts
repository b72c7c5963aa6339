import type { SameShape } from '../../i18n/same-shape'
import type { goals as goalsModel, trajectories as model } from './words.nl'

export const trajectories: SameShape<typeof model> = {
  recordNames: { trajectory: 'Parcours' },
  moved: 'Le parcours est maintenant : {{phase}}.',
  agreementKept: 'La convention tripartite est consignée.',
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
  },
  newTitle: 'Nouveau parcours',
  add: 'Ajouter le parcours',
  changeTitle: 'Modifier le parcours',
  save: 'Enregistrer le parcours',
  parts: {
    assignment: 'Mission',
    sponsor: 'Organisation cliente',
    planning: 'Planification',
    goals: 'Objectifs',
    agreement: 'Convention tripartite'
  },
  fields: {
    kind: 'Type',
    assignment: 'Question ou mission',
    sponsor: 'Organisation cliente',
    sponsorContact: 'Personne de contact',
    startsOn: 'Début',
    endsOn: 'Fin',
    sessionsPlanned: 'Séances prévues',
    goals: 'Objectifs',
    newGoal: 'Nouvel objectif',
    goal: 'Objectif {{number}}',
    signedOn: 'Signée le',
    signedForSponsorBy: 'Signée pour l’organisation cliente par'
  },
  assignmentHelp: 'Dans les mots de qui l’a posée.',
  sponsorHelp: 'Tapez quelques lettres du nom. Vide : la personne coachée paie elle-même.',
  selfPaid: 'La personne coachée paie elle-même',
  noSponsorFound: 'Aucune organisation trouvée',
  contactHelp: 'Qui peut recevoir ce qui est convenu.',
  noContact: 'Pas encore choisie',
  goalsHelp: 'Un objectif par ligne.',
  agreementLead: 'Ce que l’organisation cliente peut recevoir. La personne coachée voit tout d’abord.',
  alreadySigned: 'La convention est déjà signée',
  matrixCaption: 'Ce que l’organisation cliente peut recevoir, par type',
  item: 'Quoi',
  cell: '{{item}} : {{permission}}',
  sign: 'Consigner la signature',
  signTitle: 'Convention tripartite',
  signAgain: 'Consigner une nouvelle convention',
  signedOn: 'Signée le {{day}}',
  signedBy: 'Signée le {{day}}, pour l’organisation cliente par {{name}}',
  notSigned: 'Pas encore signée. Tant que c’est le cas, l’organisation cliente ne reçoit rien.',
  replacesAgreement: 'Ceci remplace la convention du {{day}}.',
  course: 'Déroulement',
  moveTo: {
    running: 'Démarrer le parcours',
    closed: 'Clôturer le parcours',
    intake: 'Revenir à l’intake',
    reopen: 'Rouvrir le parcours'
  },
  addGoal: 'Ajouter un objectif',
  changeGoal: 'Modifier l’objectif',
  saveGoal: 'Enregistrer l’objectif',
  noGoals: 'Pas encore d’objectifs.',
  notScored: 'pas encore évalué',
  progressChart: 'Progression vers {{goal}}',
  score: '{{day}} : {{score}} sur 10',
  scoreNow: '{{score}}/10',
  since: '{{first}} → {{last}}',
  scoresTitle: 'Scores',
  ofCoachee: 'Parcours de {{name}}'
}

export const goals: SameShape<typeof goalsModel> = {
  recordNames: { goal: 'Objectif' }
}
