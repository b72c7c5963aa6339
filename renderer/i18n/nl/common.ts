export const common = {
  save: 'Bewaren',
  cancel: 'Annuleren',
  close: 'Sluiten',
  back: 'Terug',
  next: 'Verder',
  add: 'Toevoegen',
  change: 'Wijzigen',
  tryAgain: 'Opnieuw proberen',
  showMore: 'Meer tonen',
  show: 'Tonen',
  hide: 'Verbergen',
  choose: 'Kies',
  optional: 'niet verplicht',
  required: 'verplicht',
  clear: 'Leegmaken',
  nothingFilledIn: 'niet ingevuld',
  loading: 'Wordt geladen',
  rowsShown_one: '{{shown}} van {{count}} rij getoond',
  rowsShown_other: '{{shown}} van {{count}} rijen getoond',
  openRowHint: 'Pijltjes om te bewegen, Enter om te openen',
  saving: 'Wordt bewaard',
  savedAt: 'Bewaard {{time}}',
  alreadySaved: 'Alles is al bewaard ({{time}}).',
  nothingToSave: 'Er valt hier nu niets te bewaren.',
  notSaved: 'Niet bewaard',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  chooseMonth: 'Maand kiezen',
  openCalendar: 'Kalender openen',
  dayPlaceholder: 'dd/mm/jjjj',
  private: {
    label: 'Privé',
    explanation: 'Alleen voor u als coach. Gaat nooit mee in een rapport.'
  },
  shareable: { label: 'Deelbaar' },
  languages: { nl: 'Nederlands', fr: 'Frans', de: 'Duits', en: 'Engels' },
  step: 'Stap {{number}} van {{total}}',
  crash: {
    title: 'Dit scherm kon niet verder',
    text: 'Er ging iets mis in dit scherm. Wat bewaard was, is veilig; wat u aan het typen was, staat er weer zodra u het scherm opnieuw opent.',
    reopen: 'Scherm opnieuw openen',
    today: 'Naar Vandaag'
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Er is hier niets te tonen. Ga terug, of begin opnieuw bij Vandaag.'
  }
} as const
