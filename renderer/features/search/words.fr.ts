import type { SameShape } from '../../i18n/same-shape'
import type { search as model } from './words.nl'

export const search: SameShape<typeof model> = {
  title: 'Chercher ou agir',
  placeholder: 'Un nom, un mot d’une note, ou ce que vous voulez faire',
  records: 'Trouvé dans les dossiers',
  commands: 'Commandes',
  nothing: 'Rien trouvé pour « {{words}} ». Essayez le début d’un autre mot.',
  results_one: '{{count}} résultat',
  results_other: '{{count}} résultats',
  shownOf: '{{shown}} sur {{total}}. Tapez davantage pour en voir moins.',
  incomplete: 'L’index de recherche est encore en cours de mise à jour.',
  hint: 'Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer',
  goTo: 'Aller à {{place}}',
  theme: {
    light: 'Thème clair',
    dark: 'Thème sombre'
  }
}
