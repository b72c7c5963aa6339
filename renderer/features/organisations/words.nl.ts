/** Words of client organisations and their contacts. */
export const organisations = {
  recordNames: { organisation: 'Organisatie' },
  title: 'Organisaties',
  list: {
    name: 'Naam',
    city: 'Gemeente',
    sector: 'Sector',
    contacts: 'Contacten',
    running: 'Lopend',
    searchName: 'Zoeken op naam',
    empty: 'Hier komen de organisaties die trajecten bij u aanvragen en betalen.',
    notFound: 'Geen organisatie met deze naam.',
    showAll: 'Alle organisaties tonen'
  },
  add: 'Organisatie toevoegen',
  newTitle: 'Nieuwe organisatie',
  newLead: 'Alleen de naam is nodig.',
  changeTitle: '{{name}} wijzigen',
  save: 'Gegevens bewaren',
  fields: {
    name: 'Naam van de organisatie',
    enterpriseNumber: 'Ondernemingsnummer',
    sector: 'Sector',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Gemeente',
    address: 'Adres',
    phone: 'Telefoon',
    website: 'Website'
  },
  numberHelp: 'Tien cijfers, zoals 0417.568.766',
  numberRight: '{{number}} klopt.',
  page: {
    facts: 'Gegevens',
    contacts: 'Contactpersonen',
    noContacts: 'Hier komen de mensen die namens deze organisatie spreken: HR, een leidinggevende.',
    addContact: 'Contactpersoon toevoegen',
    newContact: 'Nieuwe contactpersoon',
    changeContact: '{{name}} wijzigen',
    saveContact: 'Contactpersoon bewaren',
    trajectories: 'Trajecten',
    noTrajectories: 'Nog geen trajecten voor deze organisatie.'
  },
  contact: {
    name: 'Naam',
    givenName: 'Voornaam',
    familyName: 'Familienaam',
    function: 'Functie',
    language: 'Taal',
    email: 'E-mail',
    phone: 'Telefoon',
    reach: 'Bereikbaar'
  },
  trajectory: {
    coachee: 'Coachee',
    kind: 'Soort',
    phase: 'Fase',
    startsOn: 'Start'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    organisations: typeof organisations
  }
}
