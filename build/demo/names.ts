import type { Random } from './random'

/** Names that are common in Belgium. Persons combine them; any likeness is chance. */
const given = {
  nl: {
    female:
      'An Els Katrien Liesbeth Sofie Hanne Griet Lotte Veerle Ilse Nele Marijke Annelies Tine Joke Evelien Leen Inge Femke Saskia Goedele Barbara Charlotte Emma',
    male: 'Jan Pieter Bart Koen Wim Tom Jeroen Stijn Dirk Luc Filip Geert Joris Kristof Maarten Sven Hans Thomas Wouter Ruben Steven Bram Jef Simon'
  },
  fr: {
    female:
      'Anne Catherine Isabelle Nathalie Sophie Céline Aurélie Julie Valérie Françoise Delphine Émilie Marie Laurence Caroline Pauline Élodie Camille',
    male: 'Philippe Olivier Benoît Nicolas François Vincent Thierry Laurent Xavier Cédric Jérôme Quentin Antoine Mathieu Grégory Bruno Damien Arnaud'
  },
  other: {
    female: 'Fatima Samira Aylin Agnieszka Giulia Ana Mireille Thi Elena Nadia',
    male: 'Mehmet Youssef Karim Paolo Andrei Piotr Miguel Emmanuel Hamza Luca'
  }
} as const

const family = {
  nl: 'Peeters|Janssens|Maes|Jacobs|Mertens|Willems|Claes|Goossens|Wouters|De Smet|Vermeulen|Van den Broeck|De Clercq|Hermans|Aerts|Michiels|Van Damme|De Wilde|Verhoeven|Stevens|Van de Velde|Cools|Segers|Lemmens|Bogaerts|Vandenberghe|Desmet|Verstraete|Baert|Coppens|Smets|Thys|De Backer|Geerts|Pauwels|Martens|Van Hecke|Wauters|Nijs|Bosmans|Lenaerts|Vercammen|D’Hondt|Callewaert',
  fr: 'Dubois|Lambert|Dupont|Martin|Simon|Laurent|Leroy|Renard|François|Denis|Lejeune|Gérard|Noël|Collard|Henry|Delvaux|Thiry|Wauthier|Bodart|Lecomte|Marchal|Gilles|Hubert|Carlier|Rousseau|Evrard|Pirotte|Mathieu',
  other: 'Yilmaz|El Amrani|Benali|Kowalski|Rossi|Nguyen|Popescu|Mbala|Ferreira|Özdemir|Bianchi|Haddad'
} as const

type Origin = keyof typeof family

export interface Name {
  givenName: string
  familyName: string
  gender: 'female' | 'male'
}

/** After so many names that are taken, the practice is too large for single family names. */
const attemptsWithSingleName = 60

/**
 * A name for somebody who speaks this language. No two in `taken` are the same: a large practice has double family
 * names.
 */
export function newName(random: Random, language: string, taken: Set<string>): Name {
  for (let attempt = 0; ; attempt += 1) {
    const home: Origin = language === 'fr' ? 'fr' : 'nl'
    const origin: Origin = random.chance(language === 'en' ? 0.5 : 0.1) ? 'other' : home
    const gender = random.pick(['female', 'male'] as const)
    const givenName = random.pick(given[origin][gender].split(' '))
    const single = random.pick(family[origin].split('|'))
    const familyName =
      attempt < attemptsWithSingleName ? single : `${single}-${random.pick(family[home].split('|'))}`
    const whole = `${givenName} ${familyName}`
    if (taken.has(whole)) continue
    taken.add(whole)
    return { givenName, familyName, gender }
  }
}

/** The given name of a colleague who is mentioned in a note. */
export function colleague(random: Random, language: string): string {
  const home = given[language === 'fr' ? 'fr' : 'nl']
  return random.pick(home[random.pick(['female', 'male'] as const)].split(' '))
}

/** Digits and letters without accents, for an e-mail address or a host name. */
export function lettersAndDigits(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
}
