import type { DocumentWords } from './document-words'

export const nl: DocumentWords = {
  report: {
    kinds: {
      evaluation: 'Evaluatie- en ontwikkelingsrapport',
      progress: 'Voortgangsrapport',
      closing: 'Slotrapport'
    },
    draft: 'Concept, niet ondertekend',
    coachee: 'Coachee',
    sponsor: 'Opdrachtgever',
    assignment: 'Opdracht',
    author: 'Auteur',
    date: 'Datum',
    validUntil: 'Geldig tot en met',
    recipient: 'Bestemd voor',
    sections: {
      assignment: 'Opdracht en vraagstelling',
      method: 'Werkwijze',
      instruments: 'Gebruikte instrumenten',
      course: 'Verloop van het traject',
      findings: 'Bevindingen',
      strengths: 'Sterke punten',
      development: 'Ontwikkelpunten',
      conclusion: 'Besluit',
      recommendations: 'Aanbevelingen',
      limitations: 'Beperkingen van dit rapport'
    },
    emptySection: 'Nog niets geschreven.',
    quoteFrom: (day) => `Uit het sessieverslag van ${day}`,
    signature: 'Ondertekening',
    signedOn: (day) => `Ondertekend op ${day}`,
    responsibility:
      'De auteur heeft dit rapport zelf opgesteld en nagekeken en staat in voor de inhoud. Geen enkele conclusie volgt automatisch uit een score.',
    controller: 'Verwerkingsverantwoordelijke',
    controllerContact: (contact, email) =>
      `Vragen over uw gegevens: ${contact}, ${email}, met de vermelding “privacy”.`,
    enterpriseNumber: 'Ondernemingsnummer'
  },
  profile: {
    title: (instrument) => `Profiel ${instrument}`,
    administered: (day, by) => `Afgenomen op ${day} door ${by}`,
    scale: 'Schaal',
    mean: 'Gemiddelde',
    range: 'Bereik',
    answered: 'Beantwoord',
    answeredOf: (answered, items) => `${String(answered)} van ${String(items)}`,
    rawMeans: (lowest, highest) =>
      `Ruwe gemiddelden op de antwoordschaal, van ${lowest} tot ${highest}. Ze zijn niet vergeleken met een normgroep.`,
    edition: (edition, publisher) => `Uitgave: ${edition}. Uitgever: ${publisher}.`
  },
  page: { confidential: 'Vertrouwelijk' },
  recovery: {
    title: 'Herstelsleutel',
    practice: 'Praktijk',
    madeOn: 'Gemaakt op',
    purpose:
      'Met deze sleutel opent u de kluis van uw praktijk wanneer niemand de wachtzin nog kent. Wie dit blad heeft, kan alle dossiers lezen. Zonder wachtzin en zonder dit blad kan niemand de dossiers nog openen, ook de makers van Dossier niet.',
    key: 'Uw herstelsleutel',
    keepTitle: 'Waar u dit blad bewaart',
    keep: [
      'Op papier, achter slot: een kluis, een gesloten kast of bij uw notaris.',
      'Niet bij de computer en niet in hetzelfde gebouw als de reservekopieën.',
      'Niet als foto, niet in een e-mail en niet in een map op de computer.'
    ],
    useTitle: 'Hoe u de sleutel gebruikt',
    use: [
      'Kies op het vergrendelscherm voor “Wachtzin vergeten”.',
      'Typ de groepen over, in deze volgorde. Hoofdletters en kleine letters maken geen verschil.',
      'Kies een nieuwe wachtzin. Maak daarna een nieuwe herstelsleutel en vernietig dit blad.'
    ],
    neverTitle: 'Niemand vraagt u ooit om deze sleutel',
    never:
      'Geef hem aan niemand door, ook niet aan wie zegt u te helpen met uw computer. Is dit blad zoek? Maak dan meteen een nieuwe sleutel: deze werkt daarna niet meer.'
  }
}
