import type { navigation as model } from '../nl/navigation'
import type { SameShape } from '../same-shape'

export const navigation: SameShape<typeof model> = {
  skip: 'Skip to the content',
  rooms: 'Rooms',
  fold: 'Fold the menu',
  unfold: 'Unfold the menu',
  search: 'Search or act',
  lock: 'Lock',
  quit: 'Quit Dossier',
  member: 'Menu of {{name}}',
  keyboard: 'Keyboard map',
  ownProfile: 'Your profile',
  whereYouAre: 'Where you are',
  places: {
    today: 'Today',
    coachees: 'Coachees',
    organisations: 'Organisations',
    psychometrics: 'Tests',
    reports: 'Reports',
    disclosures: 'Disclosures',
    privacy: 'Privacy',
    settings: 'Settings'
  },
  newIn: {
    coachees: 'New coachee',
    organisations: 'New organisation',
    psychometrics: 'New test result',
    reports: 'New report',
    disclosures: 'New disclosure'
  },
  nothingNewHere: 'There is nothing new to make here.'
}
