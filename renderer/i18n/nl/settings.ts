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
  recoveryKey: {
    title: 'Herstelsleutel',
    confirmed: 'U hebt nagekeken dat de sleutel op papier staat. Bewaar het blad niet bij deze pc.',
    unconfirmed:
      'U hebt de herstelsleutel nog niet nagekeken. Maak een nieuwe, druk hem af en kijk hem na; de vorige vervalt.',
    renew: 'Nieuwe herstelsleutel maken',
    renewed: 'De nieuwe herstelsleutel is nagekeken.',
    finish: 'Nakijken'
  },
  savedNotice: 'Bewaard.'
} as const
