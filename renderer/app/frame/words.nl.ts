export const navigation = {
  skip: 'Naar de inhoud',
  rooms: 'Ruimtes',
  fold: 'Menu inklappen',
  unfold: 'Menu uitklappen',
  search: 'Zoeken of doen',
  quit: 'Dossier afsluiten',
  member: 'Menu van {{name}}',
  keyboard: 'Sneltoetsen',
  ownProfile: 'Uw profiel',
  whereYouAre: 'Waar u bent',
  places: {
    today: 'Vandaag',
    coachees: 'Coachees',
    organisations: 'Organisaties',
    psychometrics: 'Tests',
    reports: 'Rapporten',
    disclosures: 'Doorgiften',
    privacy: 'Privacy',
    settings: 'Instellingen'
  },
  newIn: {
    coachees: 'Nieuwe coachee',
    organisations: 'Nieuwe organisatie',
    psychometrics: 'Nieuw testresultaat',
    reports: 'Nieuw rapport',
    disclosures: 'Nieuwe doorgifte'
  },
  nothingNewHere: 'Hier valt niets nieuws te maken.'
} as const

export const keyboard = {
  title: 'Sneltoetsen',
  intro: 'Alles kan zonder muis. Met Tab gaat u verder, met Shift+Tab terug.',
  search: 'Zoeken en opdrachten',
  lock: 'Vergrendelen',
  quit: 'Dossier afsluiten',
  new: 'Nieuw in deze ruimte',
  save: 'Bewaren, of horen dat alles bewaard is',
  back: 'Een stap terug, of sluiten',
  rows: 'Door de rijen van een tabel',
  open: 'Openen',
  map: 'Deze lijst',
  keys: {
    control: 'Ctrl',
    escape: 'Esc',
    enter: 'Enter'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    navigation: typeof navigation
    keyboard: typeof keyboard
  }
}
