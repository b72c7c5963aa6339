import type { fields as model } from '../nl/fields'
import type { SameShape } from '../same-shape'

export const fields: SameShape<typeof model> = {
  required: 'Remplissez ce champ.',
  choose: 'Faites un choix.',
  tooLong: 'C’est trop long. Raccourcissez le texte.',
  tooMany: 'Il y en a trop.',
  email: 'Ce n’est pas une adresse e-mail complète, comme nom@exemple.be.',
  phone: 'Ce numéro de téléphone n’existe pas. Hors de Belgique, commencez par + et l’indicatif du pays.',
  enterpriseNumber:
    'Ce numéro d’entreprise n’est pas correct : dix chiffres, dont les deux derniers servent de contrôle.',
  source: 'Indiquez où vous avez trouvé ces données : le site, le registre, la personne qui les a données.',
  date: 'Cette date n’existe pas. Écrivez le jour, le mois et l’année, par exemple 14/03/2026.',
  moment: 'Ce moment est incomplet. Écrivez une date et une heure.',
  endBeforeStart: 'La fin précède le début.',
  afterToday: 'Choisissez un jour après aujourd’hui.',
  number: 'Écrivez un nombre.',
  atLeast: 'Il faut au moins {{limit}}.',
  atMost: 'Le maximum est {{limit}}.',
  invalid: 'Cela ne peut pas être enregistré tel quel.'
}
