import type { Phrases } from './phrases'

/** What stands in reports, by section. */
export const frReport: Phrases['report'] = {
  assignment: [
    'La demande est venue à la fois de l’employeur et de la personne ; elle a été fixée lors d’une réunion tripartite. Il s’agissait de renforcer l’exercice de la fonction actuelle, non de l’évaluer.'
  ],
  method: [
    'Le travail s’est fait en entretiens individuels d’une heure à une heure et demie, avec des exercices entre les séances. Les observations viennent de ces entretiens ; aucun collègue n’a été interrogé.'
  ],
  instruments: [
    'Un court questionnaire de personnalité a complété les entretiens. Il n’existe pas de normes ouvertes pour cette traduction : les moyennes brutes figurent ci-dessous et ont été discutées avec la personne.'
  ],
  findings: [
    'La personne prépare tout avec soin et constitue un repère pour les autres. Sous pression, le regard se resserre : elle vérifie plus qu’elle n’interroge.',
    'Dans les entretiens simulés, le message est devenu plus court et plus net. La tendance à adoucir a presque disparu quand la première phrase était préparée.'
  ],
  strengths: [
    'Fiabilité, finesse d’analyse, attention à ceux qui n’ont encore rien dit en réunion. Capacité à nommer ses erreurs sans s’y attarder.'
  ],
  development: [
    'Décider avant d’avoir toutes les données, et laisser vivre la décision. Demander de l’aide à temps plutôt que de prolonger la soirée.'
  ],
  conclusion: [
    'Les objectifs du parcours sont en grande partie atteints. Les acquis sont visibles dans le travail et la personne sait dire ce qui demande encore de l’attention.'
  ],
  recommendations: [
    'Un entretien fixe toutes les deux semaines avec la responsable, un point de développement à la fois. Revenir ensemble sur les trois objectifs dans six mois.'
  ],
  limitations: [
    'Ce rapport repose sur des entretiens et sur ce que la personne dit d’elle-même, pendant une période limitée. Il ne sert pas à la sélection et perd sa valeur après la date indiquée.'
  ],
  course: [
    'Le parcours s’est déroulé comme prévu. Deux séances ont été déplacées ; l’évaluation intermédiaire a rendu le premier objectif plus précis.'
  ]
}
