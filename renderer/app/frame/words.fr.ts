import type { SameShape } from '../../i18n/same-shape'
import type * as model from './words.nl'

export const navigation: SameShape<typeof model.navigation> = {
  skip: 'Aller au contenu',
  rooms: 'Espaces',
  fold: 'Réduire le menu',
  unfold: 'Déployer le menu',
  search: 'Chercher ou agir',
  quit: 'Quitter Dossier',
  member: 'Menu de {{name}}',
  keyboard: 'Raccourcis clavier',
  ownProfile: 'Votre profil',
  whereYouAre: 'Où vous êtes',
  places: {
    today: 'Aujourd’hui',
    coachees: 'Personnes coachées',
    organisations: 'Organisations',
    psychometrics: 'Tests',
    reports: 'Rapports',
    disclosures: 'Communications',
    privacy: 'Vie privée',
    settings: 'Paramètres'
  },
  newIn: {
    coachees: 'Nouvelle personne coachée',
    organisations: 'Nouvelle organisation',
    psychometrics: 'Nouveau résultat de test',
    reports: 'Nouveau rapport',
    disclosures: 'Nouvelle communication'
  },
  nothingNewHere: 'Il n’y a rien à créer ici.'
}

export const keyboard: SameShape<typeof model.keyboard> = {
  title: 'Raccourcis clavier',
  intro: 'Tout peut se faire sans souris. Tab avance, Maj+Tab recule.',
  search: 'Recherche et commandes',
  lock: 'Verrouiller',
  quit: 'Quitter Dossier',
  new: 'Nouveau dans cet espace',
  save: 'Enregistrer, ou savoir que tout est enregistré',
  back: 'Un pas en arrière, ou fermer',
  rows: 'Parcourir les lignes d’un tableau',
  open: 'Ouvrir',
  map: 'Cette liste',
  keys: {
    control: 'Ctrl',
    escape: 'Échap',
    enter: 'Entrée'
  }
}
