import type { SameShape } from '../../i18n/same-shape'
import type { reports as model } from './words.nl'

export const reports: SameShape<typeof model> = {
  recordNames: { report: 'Rapport' },
  list: {
    title: 'Titre',
    coachee: 'Personne coachée',
    changedAt: 'Modifié',
    state: 'État',
    empty: 'Les rapports viendront ici. Un rapport se commence dans le dossier d’une personne coachée.',
    toCoachees: 'Vers les personnes coachées'
  },
  states: { draft: 'Brouillon', signed: 'Signé' },
  start: {
    title: 'Nouveau rapport',
    lead: 'Pour {{name}} : {{assignment}}',
    template: 'Type de rapport',
    language: 'Langue du rapport',
    reportTitle: 'Titre',
    submit: 'Commencer le rapport'
  },
  editor: {
    title: 'Titre du rapport',
    write: 'Rédiger',
    preview: 'Aperçu',
    views: 'Rédiger ou aperçu',
    sign: 'Signer…',
    discard: 'Supprimer le brouillon…',
    text: 'Texte de la partie {{section}}',
    quote: 'Passage de la séance du {{day}}',
    profile: 'Profil de test du {{day}}',
    missingProfile: 'Ce profil de test est introuvable. Retirez-le du rapport.',
    addText: 'Ajouter du texte',
    addQuote: 'Insérer un passage',
    addProfile: 'Insérer un profil de test',
    addTo: 'Ajouter à {{section}}',
    moveUp: 'Monter : {{block}}',
    moveDown: 'Descendre : {{block}}',
    remove: 'Retirer : {{block}}',
    moveHint: 'Alt + flèche vers le haut ou le bas déplace un bloc.'
  },
  insert: {
    passage: 'Insérer un passage dans {{section}}',
    passageLead: 'Vous ne voyez que ce qui est partageable. Les passages privés n’apparaissent jamais ici.',
    noPassages:
      'Ce parcours n’a pas encore de passage partageable. Rendez un passage partageable dans une note de séance.',
    profile: 'Insérer un profil de test dans {{section}}',
    noProfiles: 'Ce parcours n’a pas encore de résultat de test.',
    insertPassage: 'Insérer : {{heading}}, {{day}}',
    insertProfile: 'Insérer : {{instrument}}, {{day}}'
  },
  preview: {
    label: 'Aperçu de {{title}}',
    page: 'Page {{page}} sur {{pages}}',
    previous: 'Page précédente',
    next: 'Page suivante',
    larger: 'Agrandir',
    smaller: 'Réduire',
    fit: 'Ajuster à la largeur',
    zoom: '{{percent}} %',
    loading: 'Les pages sont en préparation',
    failed: 'Cet aperçu ne peut pas être affiché. Rien n’est perdu ; ouvrez-le à nouveau.'
  },
  sign: {
    title: 'Signer le rapport',
    lead: 'Vous répondez du contenu. Confirmez chaque point ; une fois signé, le rapport ne change plus.',
    emptySections: 'Encore vide : {{sections}}. Complétez d’abord, sinon le rapport ne peut pas être signé.',
    validUntil: 'Valable jusqu’au',
    validUntilHelp: 'Ce que dit le rapport vieillit. Après ce jour, il n’est plus valable.',
    confirmAll: 'Confirmez les cinq points pour pouvoir signer.',
    submit: 'Signer'
  },
  signed: {
    by: 'Signé par',
    at: 'Signé le',
    validUntil: 'Valable jusqu’au',
    hash: 'Empreinte du contenu (SHA-256)',
    coachee: 'Personne coachée',
    sponsor: 'Organisation cliente',
    noSponsor: 'La personne coachée paie',
    facts: 'Signature',
    document: 'Le rapport',
    disclose: 'Partager…'
  },
  discard: {
    title: 'Supprimer le brouillon ?',
    text: 'Le brouillon « {{title}} » disparaît définitivement. Les notes de séance et les tests restent.',
    submit: 'Supprimer le brouillon'
  },
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
  }
}
