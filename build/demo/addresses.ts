import type { Random } from './random'

interface Place {
  postcode: string
  city: string
}

/** Belgian municipalities with their own postcodes. */
const places: Readonly<Record<'nl' | 'fr' | 'en', readonly Place[]>> = {
  nl: list(
    '9000 Gent|2000 Antwerpen|8000 Brugge|3000 Leuven|2800 Mechelen|8500 Kortrijk|9300 Aalst|9100 Sint-Niklaas|3500 Hasselt|3600 Genk|2300 Turnhout|8800 Roeselare|9700 Oudenaarde|2500 Lier|1800 Vilvoorde|8400 Oostende|9800 Deinze|3800 Sint-Truiden|1500 Halle|9200 Dendermonde|2440 Geel|8900 Ieper'
  ),
  fr: list(
    '1000 Bruxelles|4000 Liège|5000 Namur|6000 Charleroi|7000 Mons|1300 Wavre|1400 Nivelles|7500 Tournai|4800 Verviers|1348 Louvain-la-Neuve|1180 Uccle|1050 Ixelles|6700 Arlon|4500 Huy|7100 La Louvière'
  ),
  en: list('1000 Brussel|1930 Zaventem|3080 Tervuren|1050 Elsene|2000 Antwerpen|1410 Waterloo')
}

const streets = {
  nl: 'Kerkstraat|Stationsstraat|Molenweg|Nieuwstraat|Lindelaan|Kapelstraat|Veldstraat|Bosdreef|Schoolstraat|Koning Albertlaan|Dorpsplein|Beukenlaan|Vaartkom|Leiekaai',
  fr: 'Rue de la Station|Avenue des Tilleuls|Rue du Moulin|Chaussée de Namur|Rue Haute|Place du Marché|Avenue Albert|Rue des Écoles|Rue du Parc|Quai de la Batte',
  en: 'Tervurenlaan|Louizalaan|Leuvensesteenweg|Meir|Avenue Louise'
} as const

export function newAddress(
  random: Random,
  language: 'nl' | 'fr' | 'en'
): { street: string; postcode: string; city: string } {
  const { postcode, city } = random.pick(places[language])
  const street = random.pick(streets[language].split('|'))
  const number = random.whole(1, 180)
  return { street: language === 'fr' ? `${street}, ${number}` : `${street} ${number}`, postcode, city }
}

/** A number in a range that is assigned to mobile phones. */
export function newPhone(random: Random): string {
  const pairs = Array.from({ length: 3 }, () => String(random.whole(0, 99)).padStart(2, '0')).join(' ')
  return `+32 ${random.pick(['470', '472', '475', '477', '486', '494', '495', '498'])} ${pairs}`
}

function list(text: string): Place[] {
  return text.split('|').map((line) => ({ postcode: line.slice(0, 4), city: line.slice(5) }))
}
