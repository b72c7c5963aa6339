export const search = {
  title: 'Zoeken of doen',
  placeholder: 'Een naam, een woord uit een verslag, of wat u wilt doen',
  records: 'Gevonden in de dossiers',
  commands: 'Opdrachten',
  nothing: 'Niets gevonden voor “{{words}}”. Probeer het begin van een ander woord.',
  results_one: '{{count}} resultaat',
  results_other: '{{count}} resultaten',
  shownOf: '{{shown}} van {{total}}. Typ meer om er minder te zien.',
  incomplete: 'De zoekindex wordt nog aangevuld.',
  hint: 'Pijltjes om te kiezen, Enter om te openen, Esc om te sluiten',
  goTo: 'Ga naar {{place}}',
  theme: {
    light: 'Licht thema',
    dark: 'Donker thema'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    search: typeof search
  }
}
