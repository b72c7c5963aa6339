import type { SameShape } from '../../i18n/same-shape'
import type * as model from './words.nl'

export const navigation: SameShape<typeof model.navigation> = {
  skip: 'Skip to the content',
  rooms: 'Rooms',
  fold: 'Fold the menu',
  unfold: 'Unfold the menu',
  search: 'Search or act',
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

export const keyboard: SameShape<typeof model.keyboard> = {
  title: 'Keyboard map',
  intro: 'Everything works without a mouse. Tab goes on, Shift+Tab goes back.',
  search: 'Search and commands',
  lock: 'Lock',
  quit: 'Quit Dossier',
  new: 'New in this room',
  save: 'Save, or hear that all is saved',
  back: 'One step back, or close',
  rows: 'Through the rows of a table',
  open: 'Open',
  map: 'This list',
  keys: {
    control: 'Ctrl',
    escape: 'Esc',
    enter: 'Enter'
  }
}
