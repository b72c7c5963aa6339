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
