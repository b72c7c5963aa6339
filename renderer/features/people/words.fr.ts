import type { SameShape } from '../../i18n/same-shape'
import type { people as model } from './words.nl'

export const people: SameShape<typeof model> = {
  recordNames: { person: 'Personne' },
  genders: {
    female: 'Femme',
    male: 'Homme',
    other: 'X'
  },
  sources: {
    person: 'La personne elle-même',
    sponsor: 'L’organisation cliente',
    website: 'Un site web',
    'official publication': 'Une publication officielle',
    press: 'La presse',
    register: 'Un registre (BCE)',
    other: 'Une autre source'
  },
  entryStates: {
    draft: 'Brouillon',
    signed: 'Signé',
    private: 'Privé',
    shareable: 'Partageable'
  },
  list: {
    name: 'Nom',
    phase: 'Phase',
    sponsor: 'Organisation cliente',
    lastSession: 'Dernière séance',
    searchName: 'Chercher par nom',
    allPhases: 'Toutes les phases',
    noTrajectory: 'pas encore de parcours',
    noSession: 'aucune',
    empty: 'Ici viendront les personnes que vous accompagnez.',
    notFound: 'Aucune personne de ce nom dans cette phase.',
    showAll: 'Afficher tout le monde'
  },
  add: 'Ajouter une personne coachée',
  newTitle: 'Nouvelle personne coachée',
  newLead: 'Seul le nom est nécessaire. Complétez le reste dès que vous le connaissez.',
  changeTitle: 'Données de {{name}}',
  save: 'Enregistrer les données',
  parts: {
    person: 'Qui',
    contact: 'Coordonnées',
    origin: 'Origine des données'
  },
  fields: {
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    birthDate: 'Date de naissance',
    gender: 'Sexe',
    language: 'Langue des lettres et rapports',
    email: 'E-mail',
    phone: 'Téléphone',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    city: 'Commune',
    address: 'Adresse',
    source: 'De qui ou d’où tenez-vous ces données ?',
    sourceDetail: 'Où exactement ?'
  },
  sourceHelp:
    'Si elles ne viennent pas de la personne elle-même, vous devez pouvoir dire où vous les avez trouvées (article 14 RGPD).',
  sourceDetailHelp: 'Nom, adresse de la page ou document, et quand.',
  unknown: 'Non renseigné',
  dossier: {
    facts: 'Faits',
    person: 'Personne',
    source: 'Origine',
    language: 'Langue',
    changePerson: 'Modifier les données',
    timeLine: 'Fil du temps',
    emptyTimeLine:
      'Ici viendra tout ce qui se passe dans ce dossier : notes, tests, rapports et communications.',
    noTrajectory: 'Cette personne n’a pas encore de parcours.',
    addTrajectory: 'Ajouter un parcours',
    anotherTrajectory: 'Ajouter un autre parcours',
    trajectory: 'Parcours',
    trajectories: 'Parcours',
    next: 'La suite',
    waits: 'En attente',
    nothingWaits: 'Rien n’est en attente.',
    newNote: 'Rédiger une note',
    newTest: 'Faire passer un test',
    newReport: 'Rédiger un rapport',
    sponsor: 'Pour qui',
    selfPaid: 'À charge de la personne',
    contact: 'Personne de contact',
    coach: 'Coach',
    phase: 'Phase',
    sessions: 'Séances',
    sessionsOf: '{{held}} tenues sur {{planned}}',
    sessionsHeld_one: '{{count}} tenue',
    sessionsHeld_other: '{{count}} tenues',
    sessionsLeft_one: 'encore {{count}} séance',
    sessionsLeft_other: 'encore {{count}} séances',
    sessionsOver: 'toutes les séances prévues ont eu lieu',
    agreement: 'Convention tripartite',
    signed: 'signée le {{day}}',
    notSigned: 'pas encore signée',
    goals: 'Objectifs'
  },
  waiting: {
    sign: 'Signer la convention tripartite',
    start: 'Démarrer le parcours',
    firstNote: 'Rédiger la première note',
    nextNote: 'Note de la séance {{number}}',
    signReport: 'Signer le rapport : {{title}}',
    close: 'Clôturer le parcours : toutes les séances ont eu lieu'
  }
}
