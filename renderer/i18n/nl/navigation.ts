export const navigation = {
  skip: 'Naar de inhoud',
  rooms: 'Ruimtes',
  fold: 'Menu inklappen',
  unfold: 'Menu uitklappen',
  search: 'Zoeken of doen',
  lock: 'Vergrendelen',
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
