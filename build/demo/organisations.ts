import type { ContactFields, OrganisationFields } from '../../shared/contract/organisations'
import { newName, lettersAndDigits } from './names'
import { newAddress, newPhone } from './addresses'
import type { Random } from './random'

export interface PlannedOrganisation {
  language: 'nl' | 'fr'
  fields: OrganisationFields
  contacts: ContactFields[]
}

/** Invented organisations: name, sector. */
const invented = {
  nl: 'Havenlogistiek Scheldeboord:Logistiek|Woonzorggroep De Meander:Ouderenzorg|Drukkerij Vlinders:Grafische sector|Stadsbestuur Eikelare:Openbaar bestuur|Bakkerij Zonnekorrel:Voeding|Polytech Leieland:Metaal|Scholengroep Het Kompas:Onderwijs|Bouwbedrijf Steenhouwers:Bouw|Waterzuivering Netedal:Milieu|Softwarehuis Nachtegaal:Informatica|Verzekeringen Het Anker:Verzekeringen|Textielgroep Vlaslinde:Textiel|Bibliotheeknet Hageland:Cultuur|Kinderopvang De Regenboogtuin:Kinderopvang|Energiecoöperatie Zuiderwind:Energie|Brouwerij Klaverblad:Voeding|Advocatenkantoor Ter Beke:Juridische diensten|Laboratorium Novaleen:Farmacie|Groothandel Kruidenhof:Handel|Studiebureau Oeverlijn:Ingenieurs|Museum Ter Duinen:Cultuur|Interim Horizon:Personeel|Tuinbouwveiling Malderen:Landbouw|Transport Vermeire & Zonen:Logistiek',
  fr: 'Imprimerie du Beffroi:Arts graphiques|Coopérative Terre d’Ourthe:Agriculture|Clinique vétérinaire du Lac:Vétérinaire|Haute école Sambrevert:Enseignement|Ateliers mécaniques Delcour:Métal|Assurances La Passerelle:Assurances|Commune de Valmoulin:Administration|Brasserie du Pont-Vieux:Alimentation|Bureau d’études Hydralys:Ingénierie|Éditions du Tilleul:Édition|Crèches Les Petits Pas:Accueil de l’enfance|Transports Meuse-Express:Logistique|Laboratoires Cérélia:Pharmacie|Logement social Hautes-Rives:Logement|Informatique Bleu Nuit:Informatique|Théâtre de l’Écluse:Culture'
} as const

const functions = {
  nl: ['HR-manager', 'HR-directeur', 'Algemeen directeur', 'Verantwoordelijke opleiding', 'Afdelingshoofd'],
  fr: ['Responsable RH', 'Directrice RH', 'Directeur général', 'Responsable formation', 'Chef de service']
} as const

export function planOrganisations(random: Random, count: number, taken: Set<string>): PlannedOrganisation[] {
  const all = (['nl', 'fr'] as const).flatMap((language) =>
    invented[language].split('|').map((line) => ({ language, line }))
  )
  return random
    .shuffled(all)
    .slice(0, count)
    .map(({ language, line }) => {
      const [name = '', sector = ''] = line.split(':')
      const host = `${lettersAndDigits(name)}.example`
      const contacts = Array.from({ length: random.whole(1, 3) }, () =>
        planContact(random, language, host, taken)
      )
      return {
        language,
        fields: {
          name,
          sector,
          enterpriseNumber: newEnterpriseNumber(random),
          address: newAddress(random, language),
          phone: newPhone(random),
          website: `www.${host}`
        },
        contacts
      }
    })
}

function planContact(random: Random, language: 'nl' | 'fr', host: string, taken: Set<string>): ContactFields {
  const { givenName, familyName } = newName(random, language, taken)
  const fromWebsite = random.chance(0.3)
  return {
    givenName,
    familyName,
    function: random.pick(functions[language]),
    language,
    email: `${lettersAndDigits(givenName)}.${lettersAndDigits(familyName)}@${host}`,
    phone: newPhone(random),
    source: fromWebsite ? 'website' : 'person',
    sourceDetail: fromWebsite ? `www.${host}` : ''
  }
}

/** Ten digits with the right check: 97 - (first eight mod 97). */
function newEnterpriseNumber(random: Random): string {
  const eight = random.whole(4_000_000, 7_999_999)
  const digits = String(eight).padStart(8, '0')
  return `${digits}${String(97 - (eight % 97)).padStart(2, '0')}`
}
