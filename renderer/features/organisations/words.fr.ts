import type { SameShape } from '../../i18n/same-shape'
import type { organisations as model } from './words.nl'

export const organisations: SameShape<typeof model> = {
  recordNames: { organisation: 'Organisation' },
  title: 'Organisations',
  list: {
    name: 'Nom',
    city: 'Commune',
    sector: 'Secteur',
    contacts: 'Contacts',
    running: 'En cours',
    searchName: 'Chercher par nom',
    empty: 'Ici viendront les organisations qui vous demandent et paient des parcours.',
    notFound: 'Aucune organisation de ce nom.',
    showAll: 'Afficher toutes les organisations'
  },
  add: 'Ajouter une organisation',
  newTitle: 'Nouvelle organisation',
  newLead: 'Seul le nom est nécessaire.',
  changeTitle: 'Modifier {{name}}',
  save: 'Enregistrer les données',
  fields: {
    name: 'Nom de l’organisation',
    enterpriseNumber: 'Numéro d’entreprise',
    sector: 'Secteur',
    street: 'Rue et numéro',
    postcode: 'Code postal',
    city: 'Commune',
    address: 'Adresse',
    phone: 'Téléphone',
    website: 'Site web'
  },
  numberHelp: 'Dix chiffres, comme 0417.568.766',
  numberRight: '{{number}} est correct.',
  page: {
    facts: 'Données',
    contacts: 'Personnes de contact',
    noContacts: 'Ici viendront les personnes qui parlent au nom de cette organisation : RH, responsable.',
    addContact: 'Ajouter une personne de contact',
    newContact: 'Nouvelle personne de contact',
    changeContact: 'Modifier {{name}}',
    saveContact: 'Enregistrer la personne de contact',
    trajectories: 'Parcours',
    noTrajectories: 'Pas encore de parcours pour cette organisation.'
  },
  contact: {
    name: 'Nom',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    function: 'Fonction',
    language: 'Langue',
    email: 'E-mail',
    phone: 'Téléphone',
    reach: 'Coordonnées'
  },
  trajectory: {
    coachee: 'Personne coachée',
    kind: 'Type',
    phase: 'Phase',
    startsOn: 'Début'
  }
}
