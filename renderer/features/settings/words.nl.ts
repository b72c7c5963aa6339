export const settings = {
  title: 'Instellingen',
  appearance: {
    title: 'Weergave',
    text: 'Geldt voor deze pc, ook voor het vergrendelscherm.',
    language: 'Taal van het scherm',
    theme: 'Thema',
    themes: {
      system: 'Zoals de pc',
      light: 'Licht',
      dark: 'Donker'
    },
    density: 'Dichtheid',
    densities: {
      comfortable: 'Ruim',
      compact: 'Compact'
    },
    textSize: 'Tekstgrootte',
    smaller: 'Kleiner',
    larger: 'Groter',
    percent: '{{size}} %'
  },
  practice: {
    title: 'Praktijk',
    text: 'De verwerkingsverantwoordelijke, zoals die op rapporten en antwoorden staat.'
  },
  profile: {
    title: 'Uw profiel',
    text: 'Uw naam en kwalificatie komen onder wat u ondertekent.'
  },
  locking: {
    title: 'Vergrendelen'
  },
  keys: {
    title: 'Wachtzin en herstelsleutel'
  },
  security: {
    title: 'Beveiliging'
  },
  passphrase: {
    title: 'Wachtzin',
    text: 'Een nieuwe wachtzin werkt meteen. Oude reservekopieën blijven met de oude wachtzin opengaan.',
    current: 'Huidige wachtzin',
    next: 'Nieuwe wachtzin',
    change: 'Wachtzin wijzigen',
    changed: 'Uw wachtzin is gewijzigd. Vanaf nu opent alleen de nieuwe de kluis.'
  },
  recoveryKey: {
    title: 'Herstelsleutel',
    confirmed: 'U hebt nagekeken dat de sleutel op papier staat. Bewaar het blad niet bij deze pc.',
    text: 'Het blad dat de kluis opent als u uw wachtzin vergeet. Zodra u een nieuwe maakt, werkt de vorige niet meer.',
    unconfirmed:
      'Er is nog geen nagekeken herstelsleutel, of de vorige werd al gebruikt. Maak een nieuwe, druk hem af en kijk hem na; de vorige vervalt.',
    passphrase: 'Uw wachtzin, voor een nieuwe herstelsleutel',
    renew: 'Nieuwe herstelsleutel maken',
    renewed: 'De nieuwe herstelsleutel is nagekeken.',
    finish: 'Nakijken'
  },
  databaseKey: {
    title: 'Nieuwe sleutel voor de kluis',
    text: 'Versleutelt alle dossiers opnieuw, onder een sleutel die nog niemand kent.',
    when: 'Doe dit als iemand uw wachtzin of herstelsleutel kan kennen en ook bij een kopie van het bestand kan.',
    what: 'Uw wachtzin blijft dezelfde. U krijgt een nieuwe herstelsleutel; de oude werkt niet meer.',
    old: 'Oude reservekopieën veranderen niet: ze blijven met de oude wachtzin en de oude sleutel opengaan. Vernietig ze als dat niet mag.',
    passphrase: 'Uw wachtzin',
    renew: 'Opnieuw versleutelen',
    busy: 'De kluis wordt opnieuw versleuteld. Laat Dossier open.',
    renewed: 'De kluis staat onder een nieuwe sleutel. Zet nu de nieuwe herstelsleutel op papier.'
  },
  savedNotice: 'Bewaard.'
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    settings: typeof settings
  }
}
