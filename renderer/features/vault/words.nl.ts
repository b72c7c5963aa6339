export const vault = {
  forgotten: {
    title: 'Wachtzin vergeten',
    text: 'Neem het blad met de herstelsleutel. Daarmee opent u de kluis en kiest u een nieuwe wachtzin. Uw dossiers blijven zoals ze zijn.',
    recoveryKey: 'Herstelsleutel',
    recoveryKeyHelp: 'Acht groepen van vier tekens. Hoofdletters, spaties en streepjes maken niet uit.',
    counted: '{{count}} van {{all}} tekens',
    newPassphrase: 'Nieuwe wachtzin',
    open: 'Kluis openen',
    back: 'Ik weet mijn wachtzin weer',
    afterwards: {
      title: 'De kluis is open, met uw nieuwe wachtzin',
      text: 'Maak nu een nieuwe herstelsleutel en druk hem af. De gebruikte sleutel werkt dan niet meer; vernietig dat blad. Oude reservekopieën blijven met de oude wachtzin en de oude sleutel opengaan.',
      make: 'Nieuwe herstelsleutel maken',
      later: 'Later doen'
    }
  },
  passphraseHints: {
    tooShort: 'Maak hem langer: minstens 15 tekens.',
    common: 'Er staan woorden in die indringers het eerst proberen.',
    personal: 'Laat uw eigen naam en die van uw praktijk weg.',
    repeats: 'Herhalingen en reeksen zoals aaa of 123 helpen niet.',
    guessable: 'Nog te makkelijk te raden. Voeg een woord toe dat er niet bij hoort.'
  },
  strength: {
    label: 'Sterkte:',
    '0': 'Zeer zwak',
    '1': 'Zwak',
    '2': 'Matig',
    '3': 'Sterk',
    '4': 'Zeer sterk'
  },
  firstRun: {
    title: 'Uw praktijk begint hier',
    steps: {
      language: 'Taal',
      practice: 'Praktijk',
      you: 'U',
      passphrase: 'Wachtzin',
      recoveryKey: 'Herstelsleutel',
      check: 'Controle'
    },
    language: {
      title: 'In welke taal werkt u?',
      text: 'U kunt dit later altijd wijzigen. Brieven en rapporten volgen de taal van de persoon, niet deze.'
    },
    practice: {
      title: 'Uw praktijk',
      text: 'Deze gegevens staan op uw rapporten en op antwoorden aan wie zijn gegevens opvraagt.'
    },
    you: {
      title: 'Over u',
      text: 'Uw naam en kwalificatie komen onder wat u ondertekent.'
    },
    passphrase: {
      title: 'Kies een wachtzin',
      text: 'Alleen met deze zin gaat de kluis open. Niemand anders kent hem, ook wij niet.',
      rules: {
        length: 'Minstens 15 tekens; langer is beter',
        words: 'Vijf willekeurige woorden onthoudt u makkelijker dan vreemde tekens',
        own: 'Geen namen of data uit uw leven'
      },
      create: 'Kluis maken',
      creating: 'De kluis wordt gemaakt'
    },
    recoveryKey: {
      title: 'Bewaar uw herstelsleutel op papier',
      text: 'Vergeet u ooit uw wachtzin, dan opent alleen deze sleutel de kluis. U ziet hem nu één keer.',
      keep: 'Leg het blad bij uw belangrijke papieren, niet bij deze pc.',
      print: 'Afdrukken',
      printed: 'Naar de printer gestuurd',
      copy: 'Kopiëren',
      copied: 'Gekopieerd; verdwijnt na 30 seconden van het klembord',
      group: 'Groep {{number}}: {{group}}',
      haveIt: 'Ik heb de sleutel op papier'
    },
    check: {
      title: 'Even nakijken',
      text: 'Neem het blad en typ de twee gevraagde groepen over.',
      group: 'Groep {{number}}',
      finish: 'Nakijken en beginnen',
      seeAgain: 'Sleutel nog eens tonen',
      later: 'Later nakijken'
    }
  },
  practiceFields: {
    name: 'Naam van de praktijk',
    street: 'Straat en nummer',
    postcode: 'Postcode',
    city: 'Gemeente',
    enterpriseNumber: 'Ondernemingsnummer',
    enterpriseNumberHelp: 'Tien cijfers, met of zonder punten',
    enterpriseNumberRight: 'Geldig nummer: {{number}}',
    controllerContact: 'Contact voor privacyvragen',
    controllerContactHelp: 'Aan wie mensen schrijven over hun gegevens',
    email: 'E-mailadres',
    phone: 'Telefoon',
    website: 'Website'
  },
  memberFields: {
    givenName: 'Voornaam',
    familyName: 'Familienaam',
    email: 'E-mailadres',
    qualification: 'Kwalificatie',
    qualificationHelp: 'Bijvoorbeeld: erkend coach, ICF PCC'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    vault: typeof vault
  }
}
