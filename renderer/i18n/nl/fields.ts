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
