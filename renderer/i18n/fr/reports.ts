import type { reports as model } from '../nl/reports'
import type { SameShape } from '../same-shape'

export const reports: SameShape<typeof model> = {
  templates: {
    evaluation: 'Rapport d’évaluation et de développement',
    progress: 'Rapport de progression',
    closing: 'Rapport final'
  },
  sections: {
    assignment: 'Mission',
    method: 'Méthode',
    instruments: 'Instruments',
    findings: 'Constats',
    strengths: 'Points forts',
    development: 'Points à développer',
    conclusion: 'Conclusion',
    recommendations: 'Recommandations',
    limitations: 'Limites',
    course: 'Déroulement'
  },
  quality: {
    groundsClear: 'Les fondements du rapport sont clairs.',
    supported: 'Les constats reposent sur ce qui a été observé.',
    conclusive: 'Les constats portent la conclusion.',
    expertise: 'Cela relève de ma compétence.',
    methodFits: 'La méthode convient à la question posée.'
  },
  languages: {
    nl: 'Néerlandais',
    fr: 'Français',
    en: 'Anglais'
  }
}
