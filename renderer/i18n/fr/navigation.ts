import type { navigation as model } from '../nl/navigation'
import type { SameShape } from '../same-shape'

export const navigation: SameShape<typeof model> = {
  skip: 'Aller au contenu',
  rooms: 'Espaces',
  fold: 'Réduire le menu',
  unfold: 'Déployer le menu',
  search: 'Chercher ou agir',
  lock: 'Verrouiller',
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
