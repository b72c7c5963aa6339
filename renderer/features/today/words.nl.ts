export const today = {
  title: 'Vandaag',
  greeting: 'Dag {{name}}',
  counts: {
    coachees_one: '{{count}} coachee',
    coachees_other: '{{count}} coachees',
    organisations_one: '{{count}} organisatie',
    organisations_other: '{{count}} organisaties',
    runningTrajectories_one: '{{count}} lopend traject',
    runningTrajectories_other: '{{count}} lopende trajecten'
  },
  recent: {
    title: 'Laatst gewerkt aan',
    lastSession: 'laatste sessie {{day}}',
    noSession: 'nog geen sessie',
    noTrajectory: 'nog geen traject',
    empty: 'Hier komen de dossiers waaraan u laatst werkte.',
    add: 'Eerste coachee toevoegen'
  },
  agreements: {
    title: 'Wat u beloofde',
    due: 'tegen {{day}}',
    late: 'was tegen {{day}}',
    empty: 'Geen open afspraken. Wat u in een sessie belooft, verschijnt hier.'
  },
  reports: {
    title: 'Te ondertekenen',
    changed: 'gewijzigd {{day}}',
    empty: 'Geen rapporten in de maak.'
  },
  drafts: { title: 'Niet afgewerkt', about: '{{title}}, {{name}}', keptAt: 'laatst aangevuld op {{moment}}' },
  place: {
    synchronised: {
      title: 'Uw dossiers liggen in een map van {{service}}',
      text: '{{service}} kopieert deze map terwijl u werkt. Daardoor kan het bestand met uw dossiers onleesbaar worden, en er staat een versleutelde kopie buiten deze pc. Sluit Dossier af en laat de map buiten {{service}} houden, of naar deze pc zelf verplaatsen.'
    },
    share: {
      title: 'Uw dossiers liggen op een andere computer',
      text: 'Over een netwerk kan het bestand met uw dossiers beschadigd raken, zeker als twee pc’s het tegelijk openen. Laat de map verplaatsen naar deze pc. Sluit Dossier eerst af.'
    }
  },
  recoveryKey: {
    title: 'Kijk uw herstelsleutel na',
    text: 'Zonder herstelsleutel op papier is een vergeten wachtzin het einde van uw dossiers.',
    action: 'Nu in orde brengen'
  }
} as const

declare module '../../i18n/word-keys' {
  interface DutchWords {
    today: typeof today
  }
}
