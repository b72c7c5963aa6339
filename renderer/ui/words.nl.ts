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
  newestRowsShown: 'De nieuwste {{shown}} rijen getoond',
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
  draft: { back: 'Dit was u aan het invullen; het is nog niet bewaard.', discard: 'Weggooien' },
  unkept: {
    title: 'Wat u typte, is nog niet bewaard',
    full: 'De schijf is vol. Maak plaats vrij: Dossier probeert het vanzelf opnieuw.',
    refused: 'De kluis kon het niet aannemen. Dossier probeert het vanzelf opnieuw.',
    tooLong: 'Het is te lang om zo te bewaren. Maak het korter, of bewaar eerst een deel.',
    nothingLost: 'Zolang u niet vergrendelt of afsluit, is er niets verloren.',
    go: 'Naar wat u typte',
    state: 'Nog niet bewaard'
  },
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
  jobs: {
    names: {
      vault: {
        changePassphrase: 'Uw wachtzin wordt gewijzigd',
        renewDatabaseKey: 'De kluis krijgt een nieuwe sleutel',
        renewRecoveryKey: 'Er wordt een nieuwe herstelsleutel gemaakt',
        printRecoveryKey: 'De herstelsleutel wordt afgedrukt'
      },
      reports: {
        preview: 'Het voorbeeld van het rapport wordt gemaakt'
      },
      disclosures: {
        prepare: 'Het document wordt klaargemaakt om na te kijken',
        sealedCopy: 'De verzegelde kopie wordt geopend',
        make: 'De beveiligde pdf wordt gemaakt'
      },
      audit: {
        verify: 'Het logboek wordt gecontroleerd'
      }
    },
    cutTitle: 'Niet afgewerkt door de vergrendeling',
    cutText: 'Er bleef niets half achter. Begin opnieuw wanneer u wilt.',
    cut: {
      vault: {
        changePassphrase: 'Uw wachtzin wijzigen',
        renewDatabaseKey: 'De kluis een nieuwe sleutel geven',
        renewRecoveryKey: 'Een nieuwe herstelsleutel maken',
        printRecoveryKey: 'De herstelsleutel afdrukken'
      },
      disclosures: {
        make: 'De beveiligde pdf maken'
      },
      audit: {
        verify: 'Het logboek controleren'
      }
    }
  },
  notShown: 'Dit kan niet getoond worden',
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Er is hier niets te tonen. Ga terug, of begin opnieuw bij Vandaag.'
  }
} as const

/** What is wrong with a field; the keys are those that the contract's schemas name. */
export const fields = {
  required: 'Vul dit in.',
  choose: 'Maak een keuze.',
  tooLong: 'Dit is te lang. Maak het korter.',
  tooMany: 'Dit zijn er te veel.',
  email: 'Dit is geen volledig e-mailadres, zoals naam@voorbeeld.be.',
  phone: 'Dit is geen bestaand telefoonnummer. Begin buiten België met + en de landcode.',
  enterpriseNumber:
    'Dit ondernemingsnummer klopt niet: tien cijfers, waarvan de laatste twee een controle zijn.',
  source: 'Zeg waar u deze gegevens vond: de website, het register, de persoon die ze gaf.',
  date: 'Dit is geen bestaande datum. Schrijf dag, maand en jaar, zoals 14/03/2026.',
  moment: 'Dit is geen volledig tijdstip. Schrijf een datum en een uur.',
  endBeforeStart: 'Het einde ligt voor de start.',
  afterToday: 'Kies een dag na vandaag.',
  number: 'Schrijf een getal.',
  atLeast: 'Dit moet minstens {{limit}} zijn.',
  atMost: 'Dit mag hoogstens {{limit}} zijn.',
  invalid: 'Dit kan niet worden bewaard zoals het er staat.'
} as const

declare module '../i18n/word-keys' {
  interface DutchWords {
    common: typeof common
    fields: typeof fields
  }
}
